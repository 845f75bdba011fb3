type OfFile = { sha256: string };

/** What a check can find of files. */
export const ofFiles = {
  'file-missing': ({ sha256 }: OfFile) => ({
    vi: `thiếu tệp ${sha256}`,
    en: `its file ${sha256} is missing`,
  }),
  'file-changed': ({ sha256 }: OfFile) => ({
    vi: `tệp ${sha256} đã bị sửa: nội dung không khớp mã băm`,
    en: `its file ${sha256} was changed: its bytes are not those of its hash`,
  }),
  'file-unreadable': ({ sha256, error }: OfFile & { error: string }) => ({
    vi: `không đọc được tệp ${sha256} (${error})`,
    en: `its file ${sha256} cannot be read (${error})`,
  }),
  'file-not-removed': ({ sha256 }: OfFile) => ({
    vi: `tệp ${sha256} đã được gỡ bỏ theo hồ sơ nhưng nội dung vẫn còn trong kho`,
    en: `its file ${sha256} is removed on record, and its bytes are still in the store`,
  }),
  'file-of-another-size': ({ sha256, bytes, said }: OfFile & { bytes: number; said: number }) => ({
    vi: `tệp ${sha256} có ${bytes} byte, trong khi sự kiện ghi ${said}`,
    en: `its file ${sha256} has ${bytes} bytes, and the event says ${said}`,
  }),
};
