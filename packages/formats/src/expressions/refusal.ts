import type { Text } from '@meinungsbild/questionnaire'
import type { Refusal, RefusalReason } from './translated.ts'

/** `what` is the name or sign that is meant. */
export function refusal(reason: RefusalReason, place: number, what: string): Refusal {
  return { ok: false, reason, place, message: sentences[reason](shortened(what)) }
}

function shortened(what: string): string {
  return what.length > 60 ? `${what.slice(0, 59)}…` : what
}

const sentences: Readonly<Record<RefusalReason, (what: string) => Text>> = {
  syntax: (what) => ({
    de: `Der Ausdruck ist unvollständig oder enthält etwas, das dort nicht stehen kann: „${what}“.`,
    en: `The expression is incomplete, or something stands where it cannot: “${what}”.`,
  }),
  tooLarge: () => ({
    de: 'Der Ausdruck ist zu lang oder zu tief verschachtelt.',
    en: 'The expression is too long or nested too deeply.',
  }),
  unknownName: (what) => ({
    de: `„${what}“ ist keine Frage, die hier gemeint sein kann.`,
    en: `“${what}” is no question that can be meant here.`,
  }),
  function: (what) => ({
    de: `Die Funktion „${what}“ gibt es hier nicht oder nicht in dieser Verwendung.`,
    en: `The function “${what}” does not exist here, or not in this use.`,
  }),
  arguments: (what) => ({
    de: `Die Angaben in den Klammern von „${what}“ passen nicht.`,
    en: `What stands in the parentheses of “${what}” does not fit.`,
  }),
  assignment: (what) => ({
    de: `Der Ausdruck ändert die Antwort „${what}“; Ausdrücke können hier nur rechnen.`,
    en: `The expression changes the answer “${what}”; here, expressions only compute.`,
  }),
  mixedTypes: (what) => ({
    de: `Bei „${what}“ hinge es von den Antworten ab, ob Zahlen oder Texte gemeint sind.`,
    en: `At “${what}” it would depend on the answers whether numbers or texts are meant.`,
  }),
  contested: (what) => ({
    de: `Programme, die solche Ausdrücke lesen, sind sich über „${what}“ nicht einig.`,
    en: `Programs that read such expressions do not agree about “${what}”.`,
  }),
  timeOfDay: (what) => ({
    de: `„${what}“ hängt von der Uhrzeit oder Zeitzone ab; hier wird nur mit Tagen gerechnet.`,
    en: `“${what}” depends on the time of day or time zone; only days are counted here.`,
  }),
  path: (what) => ({
    de: `Der Pfad „${what}“ führt nicht einfach zu einer Frage.`,
    en: `The path “${what}” does not simply lead to a question.`,
  }),
  pattern: (what) => ({
    de: `Das Suchmuster „${what}“ wird nicht unterstützt.`,
    en: `The pattern “${what}” is not supported.`,
  }),
  infinity: (what) => ({
    de: `„${what}“ müsste mit Unendlich rechnen.`,
    en: `“${what}” would have to count with infinity.`,
  }),
}
