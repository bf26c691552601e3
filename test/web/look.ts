// How a page looks while it says the same: everything here is noise when it changes.

import type { Dice } from './dice.ts';

export const SHAPES = ['TABLE', 'LABELS', 'CARDS', 'KEY_VALUE', 'DEFINITIONS', 'PROSE', 'MARKDOWN', 'TEXT'] as const;
export type Shape = (typeof SHAPES)[number];

export const ENCODINGS = ['UTF-8', 'UTF-8 BOM', 'HEADER 1250', 'META 8859-2', 'UNLABELLED 1250', 'MISLABELLED', 'ENTITIES'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface Look {
  readonly shape: Shape;
  /** Which furniture and markup surround the text. */
  readonly design: number;
  /** In which order recipients and columns stand; 0: as they come. */
  readonly order: number;
  /** By which names columns go. */
  readonly labels: number;
  readonly capitals: boolean;
  readonly hyphens: boolean;
  readonly days: number;
  readonly dayAtEnd: boolean;
  /** What is tacked on to links. */
  readonly campaign: number;
  readonly banner: boolean;
  readonly encoding: Encoding;
  /** A byte or two that nobody sees. */
  readonly build: number;
}

export const NOISES = [
  'REDESIGN',
  'REORDER',
  'CAPITALS',
  'HYPHENS',
  'RETYPED DAY',
  'MOVED DAY',
  'CAMPAIGN LINKS',
  'BANNER',
  'ENCODING',
  'BUILD',
  'CONVERTED',
  'RETOLD',
] as const;
export type Noise = (typeof NOISES)[number];

/** Those that documents without markup come in. */
const OF_TEXT = ['UTF-8', 'UTF-8 BOM', 'HEADER 1250'] as const satisfies readonly Encoding[];
const hasMarkup = (shape: Shape): boolean => shape !== 'MARKDOWN' && shape !== 'TEXT';
const encodingsOf = (shape: Shape): readonly Encoding[] => (hasMarkup(shape) ? ENCODINGS : OF_TEXT);

/** How a page looks at first. */
export function firstLook(shape: Shape, dice: Dice): Look {
  return {
    shape,
    design: dice.number(4),
    order: 0,
    labels: dice.number(2),
    capitals: false,
    hyphens: false,
    days: dice.number(3),
    dayAtEnd: false,
    campaign: 0,
    banner: dice.number(2) === 0,
    encoding: dice.pick(encodingsOf(shape)),
    build: 1,
  };
}

/** Shapes that say each column's name once for all, or once for each recipient in a table: a converter makes one of the other. */
const CONVERTIBLE: readonly Shape[] = ['TABLE', 'KEY_VALUE', 'MARKDOWN'];

/** Shapes that a designer makes of one another: the same table as cards, and the cards as prose. */
const OF_MARKUP: readonly Shape[] = SHAPES.filter(hasMarkup);

/** What each kind of noise changes. */
const CHANGED: Readonly<Record<Noise, (look: Look, dice: Dice) => Partial<Look>>> = {
  REDESIGN: ({ design }, dice) => ({ design: design + 1 + dice.number(3) }),
  REORDER: ({ order }) => ({ order: order + 1 }),
  CAPITALS: ({ capitals }) => ({ capitals: !capitals }),
  HYPHENS: ({ hyphens }) => ({ hyphens: !hyphens }),
  'RETYPED DAY': ({ days }) => ({ days: days + 1 }),
  'MOVED DAY': ({ dayAtEnd }) => ({ dayAtEnd: !dayAtEnd }),
  'CAMPAIGN LINKS': ({ campaign }) => ({ campaign: campaign + 1 }),
  BANNER: ({ banner }) => ({ banner: !banner }),
  ENCODING: ({ shape, encoding }, dice) => ({ encoding: dice.pick(encodingsOf(shape).filter((other) => other !== encoding)) }),
  CONVERTED: ({ shape }, dice) =>
    CONVERTIBLE.includes(shape) ? { shape: dice.pick(CONVERTIBLE.filter((other) => other !== shape)), encoding: 'UTF-8' } : {},
  RETOLD: ({ shape }, dice) => (hasMarkup(shape) ? { shape: dice.pick(OF_MARKUP.filter((other) => other !== shape)) } : {}),
  BUILD: () => ({}),
};

/** The look after noise of a kind; it always differs in its bytes. */
export const noisy = (look: Look, noise: Noise, dice: Dice): Look => ({ ...look, build: look.build + 1, ...CHANGED[noise](look, dice) });
