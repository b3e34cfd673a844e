import { defineTexts } from '@meinungsbild/design'

/** The words of maps of results. */
export const mapsTexts = defineTexts({
  de: {
    title: 'Karte',
    lead: 'Gezeigt wird nur, was auch in den Tabellen steht; schraffiert ohne Farbe ist, was geheim gehalten wird.',
    what: 'Gezeigt wird',
    share: (answer: string) => `Anteil „${answer}“`,
    mean: 'Mittelwert',
    meanOf: (low: string, high: string) => `Mittelwert (${low}, ${high})`,
    show: 'Karte zeigen',
    sharesBy: (what: string, by: string) => `${what} nach: ${by} (ganze Prozent)`,
    meansBy: (what: string, by: string) => `${what} nach: ${by}`,
    distribution: (base: string) => `So verteilen sich die Antworten auf die Gebiete. ${base}`,
    intervals: 'Vertrauensbereiche stehen in der Tabelle.',
    apart: (groups: string) => `Ohne Gebiet auf der Karte: ${groups}`,
    nothing: (what: string) =>
      `${what}: Für kein Gebiet darf ein Wert ausgewiesen werden. Wählen Sie etwas anderes.`,
    choose: (question: string) => `Zuordnung der Gebiete zu „${question}“`,
    chooseFirst: 'Stehen diese Antworten für Stadtteile oder Bezirke?',
    toChoice: 'Gebieten zuordnen',
  },
  en: {
    title: 'Map',
    lead: 'Only what stands in the tables is shown; hatched without a colour is what is kept secret.',
    what: 'What is shown',
    share: (answer: string) => `Share “${answer}”`,
    mean: 'Mean',
    meanOf: (low: string, high: string) => `Mean (${low}, ${high})`,
    show: 'Show map',
    sharesBy: (what: string, by: string) => `${what} by: ${by} (whole per cent)`,
    meansBy: (what: string, by: string) => `${what} by: ${by}`,
    distribution: (base: string) =>
      `This is how the answers are distributed over the areas. ${base}`,
    intervals: 'Confidence intervals stand in the table.',
    apart: (groups: string) => `Without an area on the map: ${groups}`,
    nothing: (what: string) =>
      `${what}: no figure may be shown for any area. Please choose something else.`,
    choose: (question: string) => `Areas assigned to “${question}”`,
    chooseFirst: 'Do these answers stand for quarters or districts?',
    toChoice: 'Assign areas',
  },
})
