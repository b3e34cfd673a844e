import type { Text } from '@meinungsbild/questionnaire'

/**
 * How the people came into the survey. It decides what may be said: `random` (Zufallsstichprobe) has intervals, `census`
 * (Vollerhebung) has none because nobody was drawn, `selfSelected` (offene Teilnahme) supports no statement about
 * anyone but those who took part.
 */
export type Selection = 'random' | 'census' | 'selfSelected'

const statements: Readonly<Record<Selection, Text>> = {
  random: {
    de: 'Zufallsstichprobe: Zu jedem Anteil gehört ein Vertrauensbereich von 95 %. Er beschreibt nur den Zufall der Ziehung; dass manche nicht geantwortet haben, kann die Ergebnisse zusätzlich verschieben.',
    en: 'Random sample: every share has a 95% confidence interval. It describes the chance of the draw only; that some did not answer may shift the results as well.',
  },
  census: {
    de: 'Vollerhebung: Alle wurden gefragt, einen Zufall der Ziehung gibt es nicht. Dass manche nicht geantwortet haben, kann die Ergebnisse verschieben.',
    en: 'Census: everybody was asked, so there is no chance of a draw. That some did not answer may shift the results.',
  },
  selfSelected: {
    de: 'Nicht-Zufallsstichprobe: Wer wollte, konnte teilnehmen. Die Ergebnisse beschreiben nur diejenigen, die teilgenommen haben.',
    en: 'Not a random sample: whoever wanted to could take part. The results describe only those who took part.',
  },
}

/** The sentence that belongs under every table of a survey with this selection. */
export function selectionStatement(selection: Selection): Text {
  return statements[selection]
}

/**
 * The words that stand wherever results of a survey without a random sample or a census are shown, and that nobody can
 * take away there. Undefined for the others.
 */
export function reliabilityLabel(selection: Selection): Text | undefined {
  return selection === 'selfSelected' ? notReliable : undefined
}

const notReliable: Text = {
  de: 'Nicht-Zufallsstichprobe: nicht belastbar für die Gesamtheit',
  en: 'Not a random sample: not reliable for the population as a whole',
}
