import sax from 'sax';
import { most, Unreadable } from './unreadable.ts';

type Handlers = {
  open?: (name: string, attributes: Record<string, string>) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
};

/** Reads XML that no office program makes otherwise: UTF-8, no document type, not deep. It knows no entities but the five of XML. */
export const readXml = (bytes: Uint8Array, { open, close, text }: Handlers = {}): void => {
  const parser = sax.parser(true);
  let depth = 0;
  parser.ondoctype = () => {
    throw new Unreadable('annex-entities');
  };
  parser.onerror = () => {
    throw new Unreadable('annex-damaged');
  };
  parser.onopentag = ({ name, attributes }) => {
    depth += 1;
    if (depth > most.depth) throw new Unreadable('annex-damaged');
    open?.(name, attributes);
  };
  parser.onclosetag = (name) => {
    depth -= 1;
    close?.(name);
  };
  parser.ontext = (said) => text?.(said);
  parser.write(utf8(bytes)).close();
};

const utf8 = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable('annex-damaged');
  }
};
