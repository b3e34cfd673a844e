import type { Text } from '@meinungsbild/questionnaire'
import { shownCount } from './shown.ts'

/**
 * Statistical disclosure control (statistische Geheimhaltung), the one door between answers and readers. A table that rests
 * on fewer people than `minimumBase` is withheld as a whole, its base included; in a table that passes, small cells are, and
 * others with them until nothing small follows from what is left (`protectTables`). Free tables are perturbed instead.
 */
export type DisclosureRule = {
  /** Mindestfallzahl: whole number, at least 1. Usual in German municipal statistics: 10. */
  readonly minimumBase: number
  /** Counts from 1 to below this are kept secret. Official statistics keep 1 and 2 secret. */
  readonly smallCell: number
}

export const defaultDisclosureRule: DisclosureRule = { minimumBase: 10, smallCell: 3 }

const passed = Symbol('passed disclosure control')

/** Something that passed disclosure control. The mark cannot be made outside this file. */
export type Released<Value extends object> = Value & { readonly [passed]: true }

/** A number with the words it is printed with. */
export type Figure = {
  readonly kind: 'figure'
  /** Exact; a share is 0 to 1. */
  readonly value: number
  /** German and English, ready to print: "58 %" and "58%". */
  readonly shown: Text
  /** What stands in a table in its place, where it is zero or looks like it (DIN 55301). */
  readonly sign?: 'nothing' | 'lessThanHalf'
}

export type ReleasedFigure = Released<Figure>

/** Not shown, and why. Carries no number that comes from the answers. */
export type Withheld = {
  readonly kind: 'withheld'
  readonly code: WithheldCode
  readonly message: Text
}

export type WithheldCode =
  | 'baseTooSmall'
  | 'secret'
  | 'tooAlike'
  | 'unknownVariable'
  | 'unknownCode'
  | 'notComputable'

/** Marks a figure as fit to be shown. Handed out by `releaseIf` only. */
export type Release = (value: number, shown: Text, sign?: Figure['sign']) => ReleasedFigure

/** Lets `build` make figures that rest on `base` people if these are enough; otherwise says why not. */
export function releaseIf<Result>(
  base: number,
  rule: DisclosureRule,
  build: (release: Release) => Result,
): Result | Withheld {
  if (!Number.isInteger(rule.minimumBase) || rule.minimumBase < 1) {
    throw new RangeError(`minimumBase must be a whole number from 1 on, given: ${rule.minimumBase}`)
  }
  if (base < rule.minimumBase) return tooFew(rule)
  return build((value, shown, sign) => ({
    kind: 'figure',
    value,
    shown,
    ...(sign !== undefined && { sign }),
    [passed]: true,
  }))
}

/** A cell that is kept secret, because few people stand in it or because others could be computed from it. */
export const secretCell: Withheld = {
  kind: 'withheld',
  code: 'secret',
  message: {
    de: 'Geheim gehalten, weil sich sonst auf einzelne Antworten schließen ließe.',
    en: 'Kept secret because otherwise single answers could be inferred.',
  },
}

/** A whole table that cannot be shown without giving single answers away. */
export const secretTable: Withheld = {
  kind: 'withheld',
  code: 'secret',
  message: {
    de: 'Nicht ausgewiesen, weil sich aus der Tabelle auf einzelne Antworten schließen ließe.',
    en: 'Not shown because single answers could be inferred from the table.',
  },
}

/** Nothing that could be shown, and why. */
export function withheldFor(code: Exclude<WithheldCode, 'baseTooSmall'>): Withheld {
  return { kind: 'withheld', code, message: reasons[code] }
}

const reasons: Readonly<Record<Exclude<WithheldCode, 'baseTooSmall'>, Text>> = {
  secret: secretCell.message,
  // Who has both can subtract them.
  tooAlike: {
    de: 'Nicht ausgewiesen, weil es schon Tabellen über fast dieselben Menschen gibt: Auf die wenigen dazwischen ließe sich schließen. Bitte wählen Sie deutlich mehr oder deutlich weniger Menschen aus.',
    en: 'Not shown because there are tables about nearly the same people already: the few in between could be inferred. Please choose clearly more or clearly fewer people.',
  },
  unknownVariable: {
    de: 'Nicht berechenbar: Diese Frage gibt es im Fragebogen nicht.',
    en: 'Cannot be computed: the questionnaire has no such question.',
  },
  unknownCode: {
    de: 'Nicht berechenbar: Eine der gewählten Antworten gibt es bei dieser Frage nicht.',
    en: 'Cannot be computed: one of the chosen answers does not exist for this question.',
  },
  notComputable: {
    de: 'Nicht berechenbar: Das passt nicht zur Art der Frage.',
    en: 'Cannot be computed: this does not fit the kind of question.',
  },
}

function tooFew({ minimumBase }: DisclosureRule): Withheld {
  const limit = shownCount(minimumBase)
  return {
    kind: 'withheld',
    code: 'baseTooSmall',
    message: {
      de: `Nicht ausgewiesen, weil weniger als ${limit['de']} Personen geantwortet haben.`,
      en: `Not shown because fewer than ${limit['en']} people answered.`,
    },
  }
}
