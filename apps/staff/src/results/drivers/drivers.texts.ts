import { defineTexts } from '@meinungsbild/design'

export const driversTexts = defineTexts({
  de: {
    title: 'Treiberanalyse',
    lead: 'Welche Einzelurteile hängen am stärksten mit einem Gesamturteil zusammen? Verglichen wird, wie viel der Unterschiede in der Zielfrage jeder Treiber erklärt, gemittelt über alle Reihenfolgen (Lindeman, Merenda und Gold).',
    noCauseTitle: 'Kein Kausalschluss',
    noCause:
      'Wer mit dem einen zufrieden ist, ist es oft auch mit dem anderen. Dass ein Treiber viel erklärt, heißt nicht, dass sich das Gesamturteil ändert, wenn man an ihm etwas ändert.',
    back: 'Alle Ergebnisse',
    outcome: 'Zielfrage',
    outcomeHint:
      'Was erklärt werden soll, zum Beispiel die Zufriedenheit insgesamt. Bei Fragen mit zwei Antworten, etwa Ja und Nein, wird das Chancenverhältnis berechnet.',
    drivers: 'Treiber',
    driversHint: 'Zwei bis zwölf Fragen. Je Treiber müssen zehn Personen alles beantwortet haben.',
    show: 'Treiber berechnen',
    none: 'Für eine Treiberanalyse braucht es eine Zielfrage und mindestens zwei weitere Fragen mit Skalen oder Zahlen.',
    result: 'Was womit zusammenhängt',
    chart: (outcome: string) => `Anteile der Treiber: ${outcome}`,
    caption: (base: string, explained: string) =>
      `Basis: rund ${base} Personen, die alles beantwortet haben. Zusammen erklären die Treiber ${explained} der Unterschiede; die Balken teilen das auf.`,
    alpha: 'Cronbachs Alpha der Treiber',
    alphaHint:
      'Wie gut sich die Treiber zu einem Index zusammenfassen lassen; ab 0,7 gilt das als brauchbar.',
    portfolio: (outcome: string) => `Handlungsportfolio: ${outcome}`,
    portfolioCaption:
      'Zufriedenheit nach rechts, abgeleitete Wichtigkeit nach oben. Links oben lohnt Handeln am ehesten. Die Felder treffen sich in der Mitte aller Punkte.',
    importance: 'Anteil am Erklärten',
    satisfaction: 'Mittelwert',
    driver: 'Treiber',
    odds: 'Chancenverhältnis je Punkt',
    oddsCaption: 'Treiber nach ihrem Chancenverhältnis',
    oddsLead: (answer: string, question: string, base: string) =>
      `Wie sich die Chance auf die Antwort „${answer}“ zur Frage „${question}“ mit jedem Punkt eines Treibers ändert, wenn die anderen gleich bleiben (logistische Regression). Basis: rund ${base} Personen, die alles beantwortet haben.`,
    oddsHint:
      '1,0 heißt: kein Zusammenhang. 2,0 heißt: Mit jedem Punkt verdoppelt sich das Verhältnis von dieser Antwort zur anderen; 0,50: es halbiert sich. Treiber mit vielen Punkten haben Werte näher an 1.',
    interval: 'Vertrauensbereich (95\u00a0%)',
    finding: 'Befund',
    proven: 'belegt',
    notProven: 'nicht belegt',
    notAlike: 'Ein Portfolio gibt es nur, wenn alle Treiber dieselbe Skala haben.',
  },
  en: {
    title: 'Key drivers',
    lead: 'Which single judgements go together most with an overall one? Compared is how much of the differences in the outcome each driver explains, averaged over all orders (Lindeman, Merenda and Gold).',
    noCauseTitle: 'No causal conclusion',
    noCause:
      'Those who are content with one thing often are with another. That a driver explains a lot does not mean that the overall judgement changes when it is changed.',
    back: 'All results',
    outcome: 'Outcome',
    outcomeHint:
      'What is to be explained, for example satisfaction overall. Of questions with two answers, such as yes and no, the odds are computed.',
    drivers: 'Drivers',
    driversHint: 'Two to twelve questions. Per driver ten people must have answered everything.',
    show: 'Compute drivers',
    none: 'Key drivers need an outcome and at least two further questions with scales or numbers.',
    result: 'What goes together with what',
    chart: (outcome: string) => `Shares of the drivers: ${outcome}`,
    caption: (base: string, explained: string) =>
      `Base: about ${base} people who answered everything. Together the drivers explain ${explained} of the differences; the bars divide that up.`,
    alpha: 'Cronbach’s alpha of the drivers',
    alphaHint: 'How well the drivers can be taken as one index; from 0.7 on this counts as usable.',
    portfolio: (outcome: string) => `Portfolio for action: ${outcome}`,
    portfolioCaption:
      'Satisfaction to the right, derived importance upwards. At the top left action is most worthwhile. The fields meet in the middle of all points.',
    importance: 'Part of what is explained',
    satisfaction: 'Mean',
    driver: 'Driver',
    odds: 'Odds ratio per point',
    oddsCaption: 'Drivers by their odds ratio',
    oddsLead: (answer: string, question: string, base: string) =>
      `How the odds of the answer “${answer}” to the question “${question}” change with each point of a driver, the others held fast (logistic regression). Base: about ${base} people who answered everything.`,
    oddsHint:
      '1.0 means: no connection. 2.0 means: with each point the ratio of this answer to the other one doubles; 0.50: it halves. Drivers with many points have values closer to 1.',
    interval: 'Confidence interval (95%)',
    finding: 'Finding',
    proven: 'proven',
    notProven: 'not proven',
    notAlike: 'There is a portfolio only if all drivers have the same scale.',
  },
})
