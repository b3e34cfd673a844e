import { missingKinds } from '@meinungsbild/questionnaire'
import type { DataCategory, DataTable, DataVariable } from './data-table.ts'
import type { CsvOptions } from './write-csv.ts'

type RScriptOptions = {
  /** Where the CSV file lies that was written from the same table, seen from the script. */
  readonly file: string
  readonly csv: CsvOptions
}

/**
 * A script that reads the CSV file of a table with R alone: `daten` is a data frame with factors, numbers, days and texts.
 * Missing values are NA; the attribute `missing` says why, `label` what the variable means. ASCII only, so that umlauts do not
 * depend on the locale that R runs in.
 */
export function writeRScript(table: DataTable, { file, csv }: RScriptOptions): string {
  const { title, variables, missingCodes, missingLabels } = table
  return `# Reads single answers into the data frame "daten".

missing <- ${rVector(missingKinds.map((kind) => String(missingCodes[kind])))}
reasons <- ${rVector(missingKinds.map((kind) => missingLabels[kind]))}

raw <- read.csv(
  ${rText(file)}, sep = "${csv.delimiter}", encoding = "UTF-8", colClasses = "character",
  na.strings = character(), check.names = FALSE, blank.lines.skip = FALSE
)
names(raw) <- ${rVector(variables.map(({ name }) => name))}

decode <- function(name, label, decoder) {
  cells <- raw[[name]]
  reason <- factor(match(cells, missing), levels = seq_along(missing), labels = reasons)
  cells[!is.na(reason)] <- NA
  values <- decoder(cells)
  attr(values, "label") <- label
  if (!all(is.na(reason))) attr(values, "missing") <- reason
  values
}
number <- function(cells) as.numeric(sub(",", ".", cells, fixed = TRUE))
text <- function(cells) sub(${rText(formulaGuard)}, "\\\\1", cells, perl = TRUE)
code <- function(values, labels, ordered) {
  function(cells) factor(cells, levels = values, labels = labels, ordered = ordered)
}

daten <- list()
${variables.map(assignment).join('\n')}
daten <- as.data.frame(daten, stringsAsFactors = FALSE)
comment(daten) <- ${rText(title)}
rm(missing, reasons, raw, decode, number, text, code)
`
}

/** An apostrophe that keeps a text from being a formula, and what follows it (see `formula-guard.ts`). */
const formulaGuard = "^'(['\"]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\\t\\r\\n])"

function assignment(variable: DataVariable): string {
  const name = rText(variable.name)
  return `daten[[${name}]] <- decode(${name}, ${rText(variable.label)}, ${decoderOf(variable)})`
}

function decoderOf(variable: DataVariable): string {
  switch (variable.kind) {
    case 'code': {
      const { categories, measure } = variable
      const values = rVector(categories.map(({ value }) => String(value)))
      const labels = rVector(uniqueLabels(categories))
      return `code(${values}, ${labels}, ${measure === 'ordinal' ? 'TRUE' : 'FALSE'})`
    }
    case 'number':
      return 'number'
    case 'text':
      return 'text'
    case 'date':
      return variable.unit === 'day' ? 'as.Date' : 'as.character'
    default:
      variable satisfies never
      throw new TypeError('A variable of unknown kind was given')
  }
}

/** R makes one level of labels that are the same: then all get their numbers. */
function uniqueLabels(categories: readonly DataCategory[]): readonly string[] {
  const labels = categories.map(({ label }) => label)
  return new Set(labels).size === labels.length
    ? labels
    : categories.map(({ label, value }) => `${label} (${value})`)
}

function rVector(texts: readonly string[]): string {
  return texts.length === 0 ? 'character()' : `c(${texts.map(rText).join(', ')})`
}

function rText(text: string): string {
  return `"${ascii(text.replace(/[\\"]/g, '\\$&'))}"`
}

/** What is not printable ASCII as an escape that R reads in strings; it has none for the character zero. */
function ascii(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\0', '')
    .replace(/[^ -~]/gu, (sign) => `\\U{${(sign.codePointAt(0) ?? 0).toString(16)}}`)
}
