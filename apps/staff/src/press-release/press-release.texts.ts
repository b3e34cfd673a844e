import { defineTexts } from '@meinungsbild/design'

export const pressReleaseTexts = defineTexts({
  de: {
    title: 'Pressemitteilung',
    lead: 'Jede Zahl im Text ist ein Verweis auf eine berechnete Zelle, zum Beispiel {{teilnehmende}}. Unten steht die Mitteilung so, wie sie veröffentlicht wird.',
    write: 'Text bearbeiten',
    read: 'Zum Text und seinen Fassungen',
    pdf: 'Als PDF ansehen',
    pdfEnglish: 'Auf Englisch als PDF ansehen',
    preview: 'So wird sie veröffentlicht',
    notWritten: 'Die Pressemitteilung ist noch nicht geschrieben.',
    problems: 'So kann der Text nicht veröffentlicht werden',

    changed: 'Zahlen haben sich geändert',
    changedLead:
      'Seit der Text gespeichert oder zuletzt bestätigt wurde, sind diese Zahlen andere geworden. Bitte prüfen Sie, ob die Sätze um sie herum noch stimmen. Vorher lässt sich nichts veröffentlichen.',
    changedFrom: (before: string, now: string) => `vorher ${before}, jetzt ${now}`,
    confirmFigures: 'Ich habe die neuen Zahlen geprüft',

    methodNote: 'Diesen Kasten setzt das System. Er folgt aus dem Verfahren und den Antworten.',
    website: 'Anreißer für die Website',
    post: (limit: number) => `Beitrag bis ${limit} Zeichen`,
    counted: (length: number, limit: number) => `${length} von ${limit} Zeichen`,
    tooLong: (by: number) => `Der Beitrag ist um ${by} Zeichen zu lang. Bitte kürzen Sie ihn.`,
    easy: 'Leichte Sprache',
    easyAdvice: 'Was sich leichter sagen lässt',
    easyNote:
      'Das ist ein Rat. Ob der Text leicht ist, sagen nur Menschen, für die er geschrieben ist.',
    english: 'Englische Fassung',

    quote: 'Zitat der Leitung',
    quoteLead: 'Veröffentlicht wird genau dieser Wortlaut:',
    quoteReleased: (who: string, moment: string) => `Freigegeben von ${who} am ${moment}.`,
    quoteUnreleased: 'Das Zitat ist noch nicht freigegeben.',
    quoteChanged:
      'Der Wortlaut wurde seit der Freigabe geändert. Die Freigabe gilt nicht mehr; das Zitat muss neu freigegeben werden.',
    quoteFigureChanged:
      'Eine Zahl im Zitat ist seit der Freigabe eine andere geworden. Das Zitat muss neu freigegeben werden.',
    releaseQuote: 'Diesen Wortlaut freigeben',

    embargo: 'Sperrfrist',
    embargoHint:
      'Vor diesem Zeitpunkt ist nichts öffentlich. Ohne Sperrfrist geben Sie den jetzigen Zeitpunkt an.',
    embargoUntil: 'Frei ab',
    embargoSet: (moment: string) => `Frei ab ${moment}.`,
    embargoMissing: 'Bitte geben Sie Tag und Uhrzeit an.',
    saveEmbargo: 'Sperrfrist setzen',
    publish: 'Veröffentlichen',
    publishLead:
      'Mitteilung, Ergebnisse, Maßnahmen und offene Daten gehen signiert an die öffentliche Seite und werden dort ab der Sperrfrist gezeigt.',
    noOpenData:
      'Offene Daten gehen nicht mit hinaus, solange in den Einstellungen Name und E-Mail-Adresse der Behörde fehlen.',
    published: (moment: string) => `Veröffentlicht, sichtbar ab ${moment}.`,
    address: 'Öffentliche Seite',
    measures: 'Stand der Maßnahmen',
    withCosts: 'Auch die Kosten der Maßnahmen veröffentlichen',
    withCostsHint:
      'Die Angabe aus dem Vermerk, der geplante Betrag und was bisher ausgegeben ist. Sonst bleiben Kosten im Haus.',
    measuresLead:
      'Auf der öffentlichen Seite steht, was aus den Maßnahmen geworden ist. Wer sie abonniert hat, erfährt davon. Alles andere bleibt, wie es veröffentlicht wurde.',
    measuresPublished: (moment: string) => `Zuletzt veröffentlicht am ${moment}.`,
    publishMeasures: 'Stand der Maßnahmen veröffentlichen',
    publishedOtherwise:
      'Was veröffentlicht wurde, liegt hier nicht mehr in einem Format vor, das sich fortschreiben lässt.',
    noResults: 'Ohne geöffnete Ergebnisse lässt sich nichts veröffentlichen.',
    outside: (detail: string) =>
      `Die öffentliche Seite hat nicht wie erwartet geantwortet; im Verfahren wurde nichts geändert. Bitte versuchen Sie es noch einmal. (${detail})`,
  },
  en: {
    title: 'Press release',
    lead: 'Every figure in the text is a reference to a computed cell, for example {{teilnehmende}}. Below, the release stands as it will be published.',
    write: 'Edit the text',
    read: 'To the text and its versions',
    pdf: 'View as PDF',
    pdfEnglish: 'View as PDF in English',
    preview: 'How it will be published',
    notWritten: 'The press release has not been written yet.',
    problems: 'The text cannot be published like this',

    changed: 'Figures have changed',
    changedLead:
      'Since the text was saved or last confirmed, these figures have become others. Please check whether the sentences around them still hold. Before that nothing can be published.',
    changedFrom: (before: string, now: string) => `before ${before}, now ${now}`,
    confirmFigures: 'I have checked the new figures',

    methodNote: 'This box is set by the system. It follows from the procedure and the answers.',
    website: 'Teaser for the website',
    post: (limit: number) => `Post of up to ${limit} characters`,
    counted: (length: number, limit: number) => `${length} of ${limit} characters`,
    tooLong: (by: number) => `The post is ${by} characters too long. Please shorten it.`,
    easy: 'Easy language',
    easyAdvice: 'What can be said more easily',
    easyNote:
      'This is advice. Only people for whom the text is written can say whether it is easy.',
    english: 'English version',

    quote: 'Quote of the leadership',
    quoteLead: 'Exactly these words will be published:',
    quoteReleased: (who: string, moment: string) => `Released by ${who} on ${moment}.`,
    quoteUnreleased: 'The quote has not been released yet.',
    quoteChanged:
      'The words have been changed since the release. It no longer holds; the quote must be released again.',
    quoteFigureChanged:
      'A figure in the quote has changed since its release. The quote must be released again.',
    releaseQuote: 'Release these words',

    embargo: 'Embargo',
    embargoHint:
      'Nothing is public before this moment. Without an embargo, give the present moment.',
    embargoUntil: 'Free from',
    embargoSet: (moment: string) => `Free from ${moment}.`,
    embargoMissing: 'Please give a day and a time.',
    saveEmbargo: 'Set the embargo',
    publish: 'Publish',
    publishLead:
      'Release, results, measures and open data go to the public site, signed, and are shown there from the embargo on.',
    noOpenData:
      'Open data does not go out with it as long as name and e-mail address of the authority are missing in the settings.',
    published: (moment: string) => `Published, visible from ${moment}.`,
    address: 'Public page',
    measures: 'State of the measures',
    withCosts: 'Publish the costs of the measures as well',
    withCostsHint:
      'What the memo says, the planned amount, and what has been spent so far. Otherwise costs stay in the house.',
    measuresLead:
      'The public page says what has become of the measures. Whoever subscribes to it is told. All else stays as it was published.',
    measuresPublished: (moment: string) => `Last published on ${moment}.`,
    publishMeasures: 'Publish the state of the measures',
    publishedOtherwise:
      'What was published does not lie here any more in a format that can be carried on.',
    noResults: 'Nothing can be published without opened results.',
    outside: (detail: string) =>
      `The public site has not answered as expected; nothing has changed in the procedure. Please try again. (${detail})`,
  },
})
