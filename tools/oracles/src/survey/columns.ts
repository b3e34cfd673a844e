import type { Analysis, Json, OracleCase } from '../case.ts'
import { asList, isObject } from '../case.ts'
import { plainName } from '../compare.ts'
import { type Data, factorOf, isNumeric, numbersOf } from '../read-data.ts'
import type { Sample } from './sample.ts'

/** A variable as R's model matrix spreads it: a number as it is, a factor as an indicator of each level. */
export type Spread = { readonly names: readonly string[]; readonly values: readonly Float64Array[] }

export function spread(data: Data, name: string): Spread {
  if (isNumeric(data, name)) return { names: [name], values: [numbersOf(data, name)] }
  return indicators(data, name)
}

/** Named as R does, the variable and the level written together. */
export function indicators(data: Data, name: string, known: readonly string[] = []): Spread {
  const { codes, levels } = factorOf(data, name, levelsWith(data, name, known))
  return {
    names: levels.map((level) => `${name}${level}`),
    values: levels.map((_, level) =>
      Float64Array.from(codes, (code) => (code < 0 ? Number.NaN : Number(code === level))),
    ),
  }
}

/** The levels of a column and those that a case knows of beside them: a factor may have levels that nobody has. */
export function levelsWith(data: Data, name: string, known: readonly string[]): readonly string[] {
  const { levels } = factorOf(data, name)
  return [...levels, ...known.filter((level) => level !== '' && !levels.includes(level))]
}

/** The levels of a variable in names such as `stypeE`. */
export function levelsNamed({ expected }: OracleCase, name: string): readonly string[] {
  const names = isObject(expected) ? textsOf(expected['names']) : []
  return names
    .map(plainName)
    .flatMap((each) => (each.startsWith(name) ? [each.slice(name.length)] : []))
}

/** The level of each row in one or more columns together; the names of combinations are joined by a dot, as R's are. */
export function groupsOf(sample: Sample, names: readonly string[]) {
  const { data, domain } = sample
  const factors = names.map((name) => factorOf(data, name))
  const combined = factors.reduce((outer, inner) => ({
    levels: inner.levels.flatMap((second) => outer.levels.map((first) => `${first}.${second}`)),
    codes: outer.codes.map((code, row) => {
      const second = inner.codes[row] ?? -1
      return code < 0 || second < 0 ? -1 : code + second * outer.levels.length
    }),
  }))
  // As R drops levels that nobody in the domain has.
  const present = new Set(combined.codes.filter((_, row) => domain?.[row] !== 0))
  const kept = combined.levels.flatMap((_, code) => (present.has(code) ? [code] : []))
  return {
    levels: kept.map((code) => combined.levels[code] ?? ''),
    codes: combined.codes.map((code) => kept.indexOf(code)),
    count: kept.length,
  }
}

export function withColumn(data: Data, name: string, cells: readonly string[]): Data {
  return { ...data, columns: new Map([...data.columns, [name, cells]]) }
}

/** The variables of an analysis, under whichever of the usual keys they stand, or in a formula `~ a + b`. */
export function variablesOf(analysis: Analysis): readonly string[] {
  const { vars, var: one, variables, variable, formula } = analysis
  return namesIn(textsOf(vars ?? one ?? variables ?? variable ?? formula))
}

/** Names, of which some may stand in a formula together. */
export function namesIn(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) =>
    text.startsWith('~')
      ? text
          .slice(1)
          .split('+')
          .map((name) => name.trim())
      : [text],
  )
}

export function textsOf(value: Json | undefined): readonly string[] {
  return asList(value).filter((each) => typeof each === 'string')
}

export function numbersIn(value: Json | undefined): readonly number[] {
  return asList(value).filter((each) => typeof each === 'number')
}

/** A named argument of the R call that made a case, such as `qrule='school'`; undefined where it does not stand there. */
export function argumentOf(
  { analysis, r }: OracleCase,
  ...names: readonly string[]
): string | undefined {
  for (const name of names) {
    const given = analysis[name]
    if (typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean')
      return String(given)
    const [, value] =
      new RegExp(`\\b${name.replaceAll('.', '\\.')}\\s*=\\s*['"]?([\\w.-]+)`).exec(r ?? '') ?? []
    if (value !== undefined) return value
  }
  return undefined
}

/** The same for a number; R's `Inf` is infinite, and what R would have to compute is not known here. */
export function numberArgumentOf(
  oracle: OracleCase,
  ...names: readonly string[]
): number | undefined {
  const text = argumentOf(oracle, ...names)
  if (text === undefined) return undefined
  const number = text === 'Inf' ? Infinity : Number(text)
  return Number.isNaN(number) ? undefined : number
}
