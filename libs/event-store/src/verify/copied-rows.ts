/** What precedes the first row of a binary copy: a signature, flags, and no extension. */
const headerLength = 19;

/** The rows of a binary copy, field by field in order. No object is made but what is asked for. */
export class CopiedRows {
  private readonly copied: Buffer;
  private at = headerLength;

  constructor({ buffer, byteOffset, byteLength }: Uint8Array) {
    this.copied = Buffer.from(buffer, byteOffset, byteLength);
  }

  /** Goes to the next row; false at the end. */
  next(): boolean {
    this.at += 2;
    return this.copied.readInt16BE(this.at - 2) >= 0;
  }

  bytes(): Buffer | null {
    const end = this.fieldEnd();
    return end < this.at ? null : this.copied.subarray(this.at, (this.at = end));
  }

  text(): string | null {
    const end = this.fieldEnd();
    return end < this.at ? null : this.copied.toString('utf8', this.at, (this.at = end));
  }

  /** Ids and instants: read faster than text in UTF-8. */
  ascii(): string | null {
    const end = this.fieldEnd();
    return end < this.at ? null : this.copied.toString('latin1', this.at, (this.at = end));
  }

  integer(): number {
    const end = this.fieldEnd();
    return this.copied.readInt32BE((this.at = end) - 4);
  }

  truth(): boolean {
    const end = this.fieldEnd();
    return this.copied[(this.at = end) - 1] === 1;
  }

  /** Steps over the length of a field; before where it stands for a null. */
  private fieldEnd(): number {
    this.at += 4;
    return this.at + this.copied.readInt32BE(this.at - 4);
  }
}
