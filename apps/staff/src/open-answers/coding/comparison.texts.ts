import { defineTexts } from '@meinungsbild/design'

export const comparisonTexts = defineTexts({
  de: {
    title: 'Codierungen vergleichen',
    codeFirst:
      'Was andere codiert haben, sehen Sie erst, wenn Sie selbst alle Texte codiert haben. Nur so ist Ihr Urteil unabhängig.',
    oneCoder:
      'Zum Vergleichen müssen wenigstens zwei Personen alle Texte dieser Frage codiert haben.',
    agreement: 'Übereinstimmung',
    coders: 'Codierende',
    texts: 'Texte',
    sameCodes: 'Texte mit genau gleichen Codes',
    kappa: 'Kappa',
    sized: (kappa: string, size: string) => `${kappa} (${size})`,
    byCode: 'Je Code',
    code: 'Code',
    same: 'gleich entschieden',
    size: 'Größe',
    notComputable: 'nicht berechenbar',
    method:
      'Kappa ist die Übereinstimmung über den Zufall hinaus (Cohen 1960); bei mehr als zwei Personen das Mittel über alle Paare (Light 1971), insgesamt über alle Codes gepoolt (De Vries u. a. 2008). Die Worte für die Größe folgen Landis und Koch (1977) und sind eine Orientierung, keine Grenze.',
    differences: 'Unterschiede',
    noDifferences: 'Alle haben jeden Text gleich codiert.',
    left: (open: number, all: number) =>
      open === 0 ? `Geklärt: ${all} von ${all}.` : `Noch zu klären: ${open} von ${all}.`,
    betterThird: 'Sie haben selbst codiert. Besser klärt eine dritte Person.',
    decision: 'Dritte Entscheidung',
    settled: 'geklärt',
    settle: 'Klären',
  },
  en: {
    title: 'Compare codings',
    codeFirst:
      'You see what others have coded only once you have coded all texts yourself. Only then is your judgement independent.',
    oneCoder: 'To compare, at least two people must have coded all texts of this question.',
    agreement: 'Agreement',
    coders: 'Coders',
    texts: 'Texts',
    sameCodes: 'Texts with exactly the same codes',
    kappa: 'Kappa',
    sized: (kappa: string, size: string) => `${kappa} (${size})`,
    byCode: 'By code',
    code: 'Code',
    same: 'decided alike',
    size: 'Size',
    notComputable: 'not computable',
    method:
      'Kappa is agreement beyond chance (Cohen 1960); of more than two people the mean over all pairs (Light 1971), overall pooled over all codes (De Vries et al. 2008). The words for its size follow Landis and Koch (1977) and are an orientation, no limit.',
    differences: 'Differences',
    noDifferences: 'All have coded every text alike.',
    left: (open: number, all: number) =>
      open === 0 ? `Settled: ${all} of ${all}.` : `Still to be settled: ${open} of ${all}.`,
    betterThird: 'You have coded yourself. A third person settles better.',
    decision: 'Third decision',
    settled: 'settled',
    settle: 'Settle',
  },
})
