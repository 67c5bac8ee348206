import type { Language } from '../core/format/format.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** Every word of the interface. Chinese is the master: the type of English is the type of Chinese. */
export type Texts = typeof zh;
export const TEXTS: Record<Language, Texts> = { zh, en };
