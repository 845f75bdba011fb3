/** What we use of sax 1.6, which brings no types. */
declare module 'sax' {
  type Tag = { name: string; attributes: Record<string, string> };
  export type Parser = {
    onopentag: (tag: Tag) => void;
    onclosetag: (name: string) => void;
    ontext: (text: string) => void;
    ondoctype: (text: string) => void;
    onerror: (error: Error) => void;
    write: (xml: string) => Parser;
    close: () => void;
  };
  const sax: { parser: (strict: boolean) => Parser };
  export default sax;
}
