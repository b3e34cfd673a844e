import { defineTexts } from '@meinungsbild/design'

export const pressReleaseTexts = defineTexts({
  de: {
    title: 'Pressemitteilung',
    lead: 'Jede Zahl im Text ist ein Verweis auf eine berechnete Zelle, zum Beispiel {{teilnehmende}}. Unten steht die Mitteilung so, wie sie veröffentlicht wird.',
    write: 'Text bearbeiten',
    pdf: 'Als PDF ansehen',
    preview: 'So wird sie veröffentlicht',
    notWritten: 'Die Pressemitteilung ist noch nicht geschrieben.',
    problems: 'Diese Zahlen lassen sich nicht einsetzen',
    embargo: 'Sperrfrist',
    embargoHint:
      'Vor diesem Zeitpunkt ist nichts öffentlich. Ohne Sperrfrist geben Sie den jetzigen Zeitpunkt an.',
    embargoUntil: 'Frei ab',
    embargoSet: (moment: string) => `Frei ab ${moment}.`,
    embargoMissing: 'Bitte geben Sie Tag und Uhrzeit an.',
    saveEmbargo: 'Sperrfrist setzen',
    publish: 'Veröffentlichen',
    publishLead:
      'Mitteilung und Ergebnisse gehen signiert an die öffentliche Seite und werden dort ab der Sperrfrist gezeigt.',
    published: (moment: string) => `Veröffentlicht, sichtbar ab ${moment}.`,
    address: 'Öffentliche Seite',
    label: 'Pressemitteilung',
    embargoLine: (moment: string) => `Sperrfrist: frei ab ${moment}`,
    noResults: 'Ohne geöffnete Ergebnisse lässt sich nichts veröffentlichen.',
    outside: (detail: string) =>
      `Die öffentliche Seite hat nicht wie erwartet geantwortet; im Verfahren wurde nichts geändert. Bitte versuchen Sie es noch einmal. (${detail})`,
  },
  en: {
    title: 'Press release',
    lead: 'Every figure in the text is a reference to a computed cell, for example {{teilnehmende}}. Below, the release stands as it will be published.',
    write: 'Edit the text',
    pdf: 'View as PDF',
    preview: 'How it will be published',
    notWritten: 'The press release has not been written yet.',
    problems: 'These figures cannot be put in',
    embargo: 'Embargo',
    embargoHint:
      'Nothing is public before this moment. Without an embargo, give the present moment.',
    embargoUntil: 'Free from',
    embargoSet: (moment: string) => `Free from ${moment}.`,
    embargoMissing: 'Please give a day and a time.',
    saveEmbargo: 'Set the embargo',
    publish: 'Publish',
    publishLead:
      'Release and results go to the public site, signed, and are shown there from the embargo on.',
    published: (moment: string) => `Published, visible from ${moment}.`,
    address: 'Public page',
    label: 'Press release',
    embargoLine: (moment: string) => `Embargo: free from ${moment}`,
    noResults: 'Nothing can be published without opened results.',
    outside: (detail: string) =>
      `The public site has not answered as expected; nothing has changed in the procedure. Please try again. (${detail})`,
  },
})
