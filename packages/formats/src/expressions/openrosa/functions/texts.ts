import type { Expression } from '@meinungsbild/questionnaire'
import { call, literal, operation } from '../../construct.ts'
import { isPattern, isWholePattern } from '../../pattern.ts'
import { refuse, type Translation } from '../../translation.ts'
import { asFilledText, asText } from '../as-text.ts'
import { numberTerm, textTerm, truthTerm, type Term, type Placed } from '../term.ts'
import { ofOne, ofTwo, type XPathFunction } from './xpath-function.ts'

/** Functions of texts. */
export const textFunctions: Readonly<Record<string, XPathFunction>> = {
  string: ofOne((given, _, translation) => asText(given, translation)),
  'string-length': ofOne((given, _, translation) => {
    const { constant } = asText(given, translation)
    const length = call('length', asFilledText(given, translation))
    return numberTerm(length, {
      isWhole: true,
      ...(constant !== undefined && { constant: constant.length }),
    })
  }),
  contains: ofTexts((whole, part) => operation('contains', whole, part)),
  'starts-with': ofTexts((whole, part) => call('startsWith', whole, part)),
  'ends-with': ofTexts((whole, part) => call('endsWith', whole, part)),
  'substring-before': ofTwo((whole, part, _, translation) => {
    const [text, sign] = [asFilledText(whole, translation), asFilledText(part, translation)]
    const length = operation('-', call('position', text, sign), literal(1))
    return textTerm(call('substring', text, literal(1), length))
  }),
  'substring-after': ofTwo((whole, part, _, translation) => {
    const [text, sign] = [asFilledText(whole, translation), asFilledText(part, translation)]
    const start = operation('+', call('position', text, sign), call('length', sign))
    return textTerm(call('substring', text, start))
  }),
  'normalize-space': ofOne((given, tree, translation) => {
    const { constant, expression } = asText(given, translation)
    if (constant === undefined) refuse(translation, 'function', tree, 'normalize-space')
    return textTerm(expression, constant?.replace(/\s+/g, ' ').trim())
  }),
  translate: {
    least: 3,
    most: 3,
    apply: ([given, from, to], tree, translation) => {
      const [old, replacements] = [from, to].map(
        (each) => each && asText(each, translation).constant,
      )
      if (given === undefined || old === undefined || replacements === undefined) {
        refuse(translation, 'arguments', tree, 'translate')
        return textTerm(literal(''))
      }
      return translated(given, old, replacements, tree, translation)
    },
  },
  regex: ofTwo((given, pattern, tree, translation) => {
    const { constant = '' } = asText(pattern, translation)
    // Some programs look for the pattern anywhere in the text, others want all of it to fit.
    if (!isWholePattern(constant)) refuse(translation, 'contested', tree, 'regex')
    if (!isPattern(constant)) refuse(translation, 'pattern', tree, constant)
    return truthTerm(call('matches', asFilledText(given, translation), literal(constant)))
  }),
}

function ofTexts(build: (first: Expression, second: Expression) => Expression): XPathFunction {
  return ofTwo((first, second, _, translation) =>
    truthTerm(build(asFilledText(first, translation), asFilledText(second, translation))),
  )
}

/** Character by character; later ones must not meet what earlier ones have put in. */
function translated(
  given: Placed,
  old: string,
  replacements: string,
  tree: { readonly at: number },
  translation: Translation,
): Term {
  const from = Array.from(old)
  const to = Array.from(replacements)
  const { constant } = asText(given, translation)
  const pairs = from.map((sign, index) => [sign, to[index] ?? ''] as const)
  if (constant !== undefined) {
    const first = new Map([...pairs].reverse())
    const text = Array.from(constant, (sign) => first.get(sign) ?? sign).join('')
    return textTerm(literal(''), text)
  }
  const isIndependent = pairs.every(([, sign], index) => !from.slice(index).includes(sign))
  if (!isIndependent || from.length > 30) refuse(translation, 'function', tree, 'translate')
  return textTerm(
    pairs.reduce(
      (text, [sign, other]) => call('replace', text, literal(sign), literal(other)),
      asFilledText(given, translation),
    ),
  )
}
