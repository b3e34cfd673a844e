import type { Text } from '@meinungsbild/questionnaire'

/**
 * How the people came into the survey. It decides what may be said: `random` (Zufallsstichprobe) has intervals, `census`
 * (Vollerhebung) has none because nobody was drawn, `selfSelected` (offene Teilnahme) supports no statement about
 * anyone but those who took part.
 */
export type Selection = 'random' | 'census' | 'selfSelected'

const whoeverWanted = {
  de: 'Wer wollte, konnte teilnehmen. Die Ergebnisse beschreiben nur diejenigen, die teilgenommen haben.',
  en: 'Whoever wanted to could take part. The results describe only those who took part.',
}

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
    de: `Nicht-Zufallsstichprobe: ${whoeverWanted.de}`,
    en: `Not a random sample: ${whoeverWanted.en}`,
  },
}

/** The sentence that belongs under every table of a survey with this selection. */
export function selectionStatement(selection: Selection): Text {
  return statements[selection]
}

/** What stands wherever results are shown that say nothing about the population: a mark, and why. */
type ReliabilityMark = { readonly title: Text; readonly reason: Text }

/** Undefined for random samples and a census. Nobody can take the mark away where the system puts it. */
export function reliabilityMark(selection: Selection): ReliabilityMark | undefined {
  return selection === 'selfSelected' ? notReliable : undefined
}

const notReliable: ReliabilityMark = {
  title: {
    de: 'Nicht-Zufallsstichprobe: nicht belastbar für die Gesamtheit',
    en: 'Not a random sample: not reliable for the population as a whole',
  },
  reason: whoeverWanted,
}
