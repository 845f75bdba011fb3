/** How large a file may be. */
export class UploadLimit {
  constructor(readonly mostMb: number) {}

  get mostBytes(): number {
    return this.mostMb * 1024 * 1024;
  }
}
