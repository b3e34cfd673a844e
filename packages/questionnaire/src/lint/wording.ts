import type { Flaw } from '../flaw.ts'
import type { Question } from '../question.ts'
import { adviceAt } from './flaw-at.ts'

/** A sign of bad wording, in German and in English, and what to say about it. */
type Sign = {
  readonly code: string
  readonly de: RegExp
  readonly en: RegExp
  readonly advice: { readonly de: string; readonly en: string }
}

/*
 * The rules of thumb of the field (Porst, Fragebogen, 2014, ch. 7: "Die 10 Gebote der Frageformulierung") as far as they
 * can be told from the words. They are wrong now and then, so they never keep anything from being released.
 */
const signs: readonly Sign[] = [
  {
    code: 'leadingQuestion',
    de: /\b(finden|meinen|denken|glauben) Sie nicht\b|\bnicht auch\b|\bsicher(lich)? auch\b|\bwie die meisten\b|\bstimmen Sie (uns )?zu, dass\b|, oder\?/i,
    en: /\bdon['’]t you (agree|think|find)\b|\bwouldn['’]t you\b|\bas most people\b|\bsurely\b|, right\?/i,
    advice: {
      de: 'Die Frage legt eine Antwort nahe (Suggestivfrage). Bitte formulieren Sie sie offen, zum Beispiel „Wie beurteilen Sie …?“.',
      en: 'The question suggests an answer (leading question). Please ask openly, for example “How do you rate …?”.',
    },
  },
  {
    code: 'doubleNegative',
    de: /\b(nicht|kein\w*|nie(mals)?)\b[^.?!]*\b(nicht|kein\w*|ohne|un(zufrieden|wichtig|zureichend|möglich|angemessen)\w*)\b/i,
    en: /\b(not|no|never)\b[^.?!]*\b(not|without|un(satisfied|important|likely|able|necessary))\b/i,
    advice: {
      de: 'Der Text enthält eine doppelte Verneinung. Bitte formulieren Sie ihn ohne Verneinung.',
      en: 'The text has a double negation. Please put it without one.',
    },
  },
  {
    code: 'vagueFrequency',
    de: /(?<!\bwie )\b(häufig|oft|regelmäßig|manchmal|gelegentlich) .*\?$/i,
    en: /(?<!\bhow )\b(often|regularly|sometimes|frequently) .*\?$/i,
    advice: {
      de: 'Wörter wie „oft“ oder „regelmäßig“ versteht jeder anders. Bitte nennen Sie einen Zeitraum, zum Beispiel „in den letzten vier Wochen“.',
      en: 'Everybody understands words such as “often” differently. Please name a period, for example “in the last four weeks”.',
    },
  },
  {
    code: 'doubleBarrelled',
    de: /^(?:Wie|Sind|Finden|Halten|Werden|Haben)\b[^.?!]*\b(?:zufrieden|wichtig|gut|sauber|sicher|freundlich|schnell|verständlich|angemessen)\w* (?:und|oder|sowie) \w+[^.?!]*\?|\bmit (?:der|dem|den) [^,.?!]+ und (?:der|dem|den) [^,.?!]+\?/i,
    en: /\b(?:satisfied|happy|content) with [^,.?!]+ and [^,.?!]+\?|\b(?:clean|friendly|fast|safe|clear) and \w+[^.?!]*\?/i,
    advice: {
      de: 'Die Frage scheint nach zwei Dingen auf einmal zu fragen. Wer nur einem davon zustimmt, kann nicht antworten; bitte teilen Sie sie.',
      en: 'The question seems to ask two things at once. Who agrees with only one of them cannot answer; please split it.',
    },
  },
]

const mostWords = 35

/** What in the words of a question may make its answers worth less. */
export function* lintWording(question: Question, path: string): Iterable<Flaw> {
  if (question.kind === 'statement' || question.kind === 'section') return
  for (const [language, words] of Object.entries(question.text)) {
    const at = `${path}.text.${language}`
    const ours = language.startsWith('de') ? 'de' : language.startsWith('en') ? 'en' : undefined
    if (ours === undefined) continue
    for (const { code, advice, ...patterns } of signs) {
      if (patterns[ours].test(words)) yield adviceAt(at, code, advice.de, advice.en)
    }
    const count = words.split(/\s+/).length
    if (count <= mostWords) continue
    yield adviceAt(
      at,
      'longQuestion',
      `Die Frage hat ${count} Wörter. Kurze Fragen werden besser verstanden; Erläuterungen können in den Hilfetext.`,
      `The question has ${count} words. Short questions are understood better; explanations may go into the help text.`,
    )
  }
}
