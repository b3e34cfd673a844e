import { defineTexts } from '@meinungsbild/design'

/** What went out by itself, to whom, and who has noted it. */
export const noticesTexts = defineTexts({
  de: {
    title: 'Zugleich verschickt',
    lead: 'Das ging von selbst hinaus, an alle im selben Augenblick.',
    caption: 'Verschickt und zur Kenntnis genommen',
    to: 'An',
    about: 'Worum es geht',
    sent: 'Verschickt',
    noted: 'Zur Kenntnis genommen',
    notYet: 'noch nicht',
    notedBy: (who: string) => `durch ${who}`,
    count: (all: number, noted: number) =>
      noted === all
        ? `an ${all}, alle haben es zur Kenntnis genommen`
        : `an ${all}, zur Kenntnis genommen: ${noted}`,
    from: (who: string, when: string) => `Ausgelöst von ${who}, ${when}.`,
    earlier: (count: number) => `Früher verschickt: ${count}`,
  },
  en: {
    title: 'Sent at the same time',
    lead: 'This went out by itself, to everybody at the same moment.',
    caption: 'Sent and noted',
    to: 'To',
    about: 'What it is about',
    sent: 'Sent',
    noted: 'Noted',
    notYet: 'not yet',
    notedBy: (who: string) => `by ${who}`,
    count: (all: number, noted: number) =>
      noted === all ? `to ${all}, all have noted it` : `to ${all}, noted by ${noted}`,
    from: (who: string, when: string) => `Set off by ${who}, ${when}.`,
    earlier: (count: number) => `Sent earlier: ${count}`,
  },
})
