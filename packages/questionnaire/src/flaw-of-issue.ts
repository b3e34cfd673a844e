import type { z } from 'zod'
import type { Flaw } from './flaw.ts'

type Issue = z.core.$ZodIssue

const typeNames: Readonly<Record<string, Flaw['message']>> = {
  string: { de: 'ein Text', en: 'a text' },
  number: { de: 'eine Zahl', en: 'a number' },
  boolean: { de: '„true“ oder „false“', en: '“true” or “false”' },
  array: { de: 'eine Liste', en: 'a list' },
  tuple: { de: 'eine Liste', en: 'a list' },
  object: { de: 'ein Objekt', en: 'an object' },
  record: {
    de: 'ein Objekt mit einem Text je Sprache',
    en: 'an object with one text per language',
  },
}

/** What the schema found in a file, as a sentence for whoever wrote it. */
export function flawOfIssue(issue: Issue): Flaw {
  return { path: issue.path.map(String).join('.'), ...sentenceOf(issue) }
}

function sentenceOf(issue: Issue): Omit<Flaw, 'path'> {
  const key = String(issue.path.at(-1) ?? '')
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? missing(key) : wrongType(key, issue.expected)
    case 'unrecognized_keys':
      return {
        code: 'unknownKey',
        message: {
          de: `Unbekannte Angabe: ${quote(issue.keys, '„', '“')}. Bitte prüfen Sie die Schreibweise oder entfernen Sie sie.`,
          en: `Unknown key: ${quote(issue.keys, '“', '”')}. Please check the spelling or remove it.`,
        },
      }
    case 'invalid_value':
      return unknownValue(key, issue.values.map(String))
    case 'invalid_union':
      return unknownValue(key, 'options' in issue ? issue.options.map(String) : [])
    case 'too_small':
    case 'too_big':
      return {
        code: 'wrongLength',
        message: {
          de: `„${key}“ hat zu wenige oder zu viele Einträge.`,
          en: `“${key}” has too few or too many entries.`,
        },
      }
    case 'invalid_key':
    case 'invalid_format':
      return {
        code: 'badLanguage',
        message: {
          de: `„${key}“ ist kein Sprachkürzel. Möglich sind zum Beispiel „de“, „en“ oder „de-x-ls“.`,
          en: `“${key}” is not a language tag. Use for example “de”, “en” or “de-x-ls”.`,
        },
      }
    default:
      return {
        code: 'badValue',
        message: {
          de: `„${key}“ hat keinen zulässigen Wert.`,
          en: `“${key}” has a value that is not allowed.`,
        },
      }
  }
}

function missing(key: string): Omit<Flaw, 'path'> {
  return {
    code: 'missing',
    message: { de: `Die Angabe „${key}“ fehlt.`, en: `The key “${key}” is missing.` },
  }
}

function wrongType(key: string, expected: string): Omit<Flaw, 'path'> {
  const { de, en } = typeNames[expected] ?? { de: expected, en: expected }
  const subject = key === '' ? { de: 'Der Fragebogen', en: 'The questionnaire' } : undefined
  return {
    code: 'wrongType',
    message: {
      de: `${subject?.de ?? `„${key}“`} muss ${de} sein.`,
      en: `${subject?.en ?? `“${key}”`} must be ${en}.`,
    },
  }
}

function unknownValue(key: string, values: readonly string[]): Omit<Flaw, 'path'> {
  const possible = values.length === 0 ? undefined : values
  return {
    code: 'unknownValue',
    message: {
      de: `„${key}“ hat keinen zulässigen Wert.${possible ? ` Möglich sind: ${quote(possible, '„', '“')}.` : ''}`,
      en: `“${key}” has a value that is not allowed.${possible ? ` Possible values: ${quote(possible, '“', '”')}.` : ''}`,
    },
  }
}

function quote(words: readonly string[], open: string, close: string): string {
  return words.map((word) => `${open}${word}${close}`).join(', ')
}
