const wellFormed = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,63}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}$/;
const unknown = 'application/octet-stream';

/** Documents, pictures and archives of an office, which no browser runs. */
const harmless = new Set([
  'application/pdf',
  'application/msword',
  'application/rtf',
  'application/vnd.ms-excel',
  'application/vnd.ms-powerpoint',
  'application/vnd.oasis.opendocument.presentation',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/zip',
  'audio/mpeg',
  'image/jpeg',
  'image/png',
  'image/tiff',
  'text/csv',
  'text/plain',
  'video/mp4',
]);

/** What kind of file the sender says it is, without parameters. */
export const mediaTypeOf = (header: string | undefined): string => {
  const type = header?.split(';')[0]?.trim().toLowerCase() ?? '';
  return wellFormed.test(type) ? type : unknown;
};

/** As what a file is given out: what a browser might run is bytes and nothing else. */
export const servedAs = (mediaType: string | undefined): string =>
  mediaType !== undefined && harmless.has(mediaType) ? mediaType : unknown;
