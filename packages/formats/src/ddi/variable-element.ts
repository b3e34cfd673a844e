import { inLanguage, type Language, type Measure, type Text } from '@meinungsbild/questionnaire'
import type {
  DescribedCategory,
  DescribedFigure,
  DescribedVariable,
} from '../study/described-variable.ts'
import { element, type Content, type Xml } from '../xml/element.ts'
import type { InEachLanguage } from './in-each-language.ts'

type Place = {
  /** An XML id, and those of the files with the column. */
  readonly id: string
  readonly files: readonly string[]
  /** In which the unit is named; it has room for one. */
  readonly language: Language
  readonly inEach: InEachLanguage
}

/** What the standard calls a level of measurement, the way of keeping values, and the way of answering. */
type Nature = {
  readonly nature?: string
  readonly representation: string
  readonly answer: string
}

const natures: Readonly<Record<Measure, Nature>> = {
  nominal: { nature: 'nominal', representation: 'code', answer: 'category' },
  ordinal: { nature: 'ordinal', representation: 'code', answer: 'category' },
  multiple: { nature: 'nominal', representation: 'code', answer: 'multiple' },
  // Nobody has said whether zero means nothing: neither `interval` nor `ratio` is known.
  metric: { representation: 'numeric', answer: 'numeric' },
  text: { representation: 'text', answer: 'text' },
  date: { representation: 'datetime', answer: 'datetime' },
}

/** A column (`var`). */
export function variableElement(
  variable: DescribedVariable,
  { id, files, language, inEach }: Place,
): Xml {
  const { name, measure, unit, decimals, categories, formula } = variable
  const { nature, representation } = natures[measure]
  return element(
    'var',
    {
      ID: id,
      name,
      files: files.length === 0 ? undefined : files.join(' '),
      intrvl: measure === 'metric' ? 'contin' : 'discrete',
      dcml: decimals,
      measUnit: unit && inLanguage(unit, language),
      nature,
      representationType: representation,
    },
    inEach('labl', variable.label),
    questionElement(variable, inEach),
    rangeElement(variable),
    inEach('universe', variable.universe, { level: 'variable' }),
    categories.map((category) => categoryElement(category, inEach)),
    formula === undefined
      ? []
      : element('derivation', {}, element('drvcmd', { syntax: 'Meinungsbild' }, formula)),
    (variable.notes ?? []).map((note) => inEach('notes', note)),
  )
}

function questionElement(
  { question, measure }: DescribedVariable,
  inEach: InEachLanguage,
): Content {
  if (question === undefined) return []
  const { number, before, text, instruction } = question
  return element(
    'qstn',
    { seqNo: number, responseDomainType: natures[measure].answer },
    inEach('preQTxt', before),
    inEach('qstnLit', text),
    inEach('ivuInstr', instruction),
  )
}

function rangeElement({ range, decimals = 0 }: DescribedVariable): Content {
  if (range?.min === undefined && range?.max === undefined) return []
  const units = decimals === 0 ? 'INT' : 'REAL'
  return element('valrng', {}, element('range', { UNITS: units, min: range.min, max: range.max }))
}

function categoryElement(
  { code, label, value, missing, figures = [] }: DescribedCategory,
  inEach: InEachLanguage,
): Xml {
  const worth: Text | undefined =
    value === undefined ? undefined : { de: `Wert: ${value}`, en: `Value: ${value}` }
  return element(
    'catgry',
    missing === undefined ? {} : { missing: 'Y', missType: missing },
    element('catValu', {}, code),
    inEach('labl', label),
    inEach('txt', worth),
    figures.map(figureElement),
  )
}

function figureElement({ kind, shown, weighted }: DescribedFigure): Xml {
  const type = kind === 'count' ? 'freq' : 'percent'
  return element('catStat', { type, wgtd: weighted ? 'wgtd' : undefined }, shown)
}
