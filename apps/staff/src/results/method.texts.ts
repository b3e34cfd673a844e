import { defineTexts } from '@meinungsbild/design'

/** The words of the method box. */
export const methodTexts = defineTexts({
  de: {
    title: 'So wurde gefragt',
    quoted: (question: string) => `„${question}“`,
    client: 'Auftraggeber',
    population: 'Grundgesamtheit',
    selection: 'Auswahl',
    mode: 'Befragungsweg',
    field: 'Feldzeit',
    invited: 'Eingeladen',
    participants: 'Teilnehmende',
    response: 'Rücklauf',
    responders: 'Wer geantwortet hat',
    weighting: 'Gewichtung',
    unweighted: 'Keine; jede Antwort zählt gleich viel.',
    byStrata: 'nach den Schichten der Ziehung',
    byMargins: (names: string, source: string) =>
      `angepasst an die Bevölkerung nach ${names} (Quelle: ${source})`,
    cost: (greatest: string, effect: string, cases: string) =>
      `Niemand zählt mehr als das ${greatest}-Fache des Mittels; Designeffekt ${effect}, effektive Fallzahl ${cases}.`,
    precision: 'Genauigkeit',
    random: 'Neben Anteilen steht, wo es geht, ihr Vertrauensbereich von 95 %.',
    census: 'Kein Vertrauensbereich, weil alle gefragt wurden.',
    selfSelected:
      'Kein Vertrauensbereich: Es ist keine Zufallsstichprobe und gilt nur für die Teilnehmenden.',
    protection: 'Geheimhaltung',
    from: (count: number) =>
      `Gezeigt wird nur, worauf mindestens ${count} Menschen geantwortet haben.`,
    suppressed:
      'Zellen mit einer oder zwei Antworten sind geheim, und mit ihnen so viele andere, dass man sie nicht zurückrechnen kann.',
    perturbed:
      'Noch ist nicht ausgezählt: Alle Zahlen sind verändert, damit niemand aus zwei Ständen auf einzelne Antworten schließt.',
    weightedAreChanged:
      'Gewichtete Anteile und Mittelwerte sind leicht verändert, damit niemand aus zwei Gewichtungen auf einzelne Antworten schließt.',
    notCounted: 'Nicht mitgezählt',
    lateAnswers: (count: string, one: boolean) =>
      one
        ? 'eine Antwort, die nach der Auszählung kam'
        : `${count} Antworten, die nach der Auszählung kamen`,
    lateForms: (count: string, one: boolean) =>
      one
        ? 'ein Papierbogen, der nicht erfasst ist'
        : `${count} Papierbögen, die nicht erfasst sind`,
    early: 'Vorzeitig gelesen',
    readEarly: (days: string) =>
      `Ergebnisse wurden vor dem Ende der Feldzeit gelesen, erlaubt von einer zweiten Person: ${days}.`,
    waves: 'Frühere Wellen',
    brokenSince: (wave: string, names: string) => `${wave} (nicht vergleichbar: ${names})`,
  },
  en: {
    title: 'How people were asked',
    quoted: (question: string) => `“${question}”`,
    client: 'Client',
    population: 'Population',
    selection: 'Selection',
    mode: 'Mode',
    field: 'Field period',
    invited: 'Invited',
    participants: 'Participants',
    response: 'Response rate',
    responders: 'Who answered',
    weighting: 'Weighting',
    unweighted: 'None; every answer counts the same.',
    byStrata: 'by the strata of the draw',
    byMargins: (names: string, source: string) =>
      `adjusted to the population by ${names} (source: ${source})`,
    cost: (greatest: string, effect: string, cases: string) =>
      `Nobody counts more than ${greatest} times the mean; design effect ${effect}, effective sample size ${cases}.`,
    precision: 'Precision',
    random: 'Beside shares stands, where possible, their 95% confidence interval.',
    census: 'No confidence interval, because everybody was asked.',
    selfSelected:
      'No confidence interval: it is no random sample and holds only for those who took part.',
    protection: 'Disclosure control',
    from: (count: number) => `Only what at least ${count} people answered is shown.`,
    suppressed:
      'Cells with one or two answers are secret, and with them as many others as it takes that they cannot be inferred.',
    perturbed:
      'Not yet counted for good: all figures are changed, so that nobody infers single answers from two states of them.',
    weightedAreChanged:
      'Weighted shares and means are slightly changed, so that nobody infers single answers from two weightings.',
    notCounted: 'Not counted',
    lateAnswers: (count: string, one: boolean) =>
      one ? 'one answer that came after the count' : `${count} answers that came after the count`,
    lateForms: (count: string, one: boolean) =>
      one ? 'one form on paper that is not keyed' : `${count} forms on paper that are not keyed`,
    early: 'Read early',
    readEarly: (days: string) =>
      `Results were read before the end of the field period, allowed by a second person: ${days}.`,
    waves: 'Earlier waves',
    brokenSince: (wave: string, names: string) => `${wave} (not comparable: ${names})`,
  },
})
