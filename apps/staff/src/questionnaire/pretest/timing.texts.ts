import { defineTexts } from '@meinungsbild/design'

export const timingTexts = defineTexts({
  de: {
    timing: 'Wie lange dauert es?',
    timingLead:
      'Geschätzt nach Erfahrungswerten, für jemanden, der alle Seiten zu sehen bekommt und zügig liest.',
    duration: 'Dauer',
    whole: 'Zusammen',
    tiring: (minutes: number) => `Länger als ${minutes} Minuten`,
    tiringTen:
      'Ab etwa zehn Minuten brechen am Bildschirm merklich mehr Menschen ab. Welche Fragen braucht die Auswertung wirklich?',
    tiringFifteen:
      'Ab etwa fünfzehn Minuten brechen viele ab, und die übrigen antworten flüchtiger. Bitte kürzen Sie, oder teilen Sie die Befragung.',
    measured: (seconds: string, count: number) =>
      count === 1
        ? `Der eine beendete Testlauf dauerte ${seconds}`
        : `Die ${count} beendeten Testläufe dauerten in der Mitte (Median) ${seconds}`,
  },
  en: {
    timing: 'How long does it take?',
    timingLead:
      'Estimated from experience, for somebody who gets to see all pages and reads briskly.',
    duration: 'Time',
    whole: 'Together',
    tiring: (minutes: number) => `Longer than ${minutes} minutes`,
    tiringTen:
      'From about ten minutes on, noticeably more people break off on a screen. Which questions does the analysis really need?',
    tiringFifteen:
      'From about fifteen minutes on, many break off, and the others answer more hastily. Please shorten or split the survey.',
    measured: (seconds: string, count: number) =>
      count === 1
        ? `The one finished test run took ${seconds}`
        : `The ${count} finished test runs took ${seconds} in the middle (median)`,
  },
})
