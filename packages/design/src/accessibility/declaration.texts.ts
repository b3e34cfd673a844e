import { defineTexts } from '../texts.ts'

/** The words of Erklärung zur Barrierefreiheit; they follow the model of Implementing Decision (EU) 2018/1523. */
export const declarationTexts = defineTexts({
  de: {
    title: 'Erklärung zur Barrierefreiheit',
    lead: (authority: string) =>
      `${authority} möchte, dass alle Menschen diese Seiten nutzen können. Rechtsgrundlage sind die §§ 12a und 12b des Behindertengleichstellungsgesetzes (BGG) und die Barrierefreie-Informationstechnik-Verordnung (BITV 2.0), für Länder und Kommunen die entsprechenden Vorschriften des Landes.`,
    thisAuthority: 'Die Behörde',
    scope:
      'Diese Erklärung gilt für die Befragungen, die veröffentlichten Ergebnisse und die Anwendung für Beschäftigte.',
    state: 'Stand der Vereinbarkeit',
    partial:
      'Diese Seiten sind mit EN 301 549 und WCAG 2.2 (Stufe AA) teilweise vereinbar: wegen der Punkte, die unten stehen.',
    none: 'Diese Seiten sind mit EN 301 549 und WCAG 2.2 (Stufe AA) nicht vereinbar.',
    gaps: 'Was noch nicht barrierefrei oder noch nicht geprüft ist',
    noReaders:
      'Mit Bildschirmleseprogrammen (NVDA, JAWS, VoiceOver), mit anderen Browsern als Chromium und von Menschen mit Behinderungen wurde noch nicht geprüft. Namen, Rollen und Reihenfolge sind maschinell geprüft.',
    own: 'Bilder, Videos und Dateien, die für eine einzelne Befragung eingestellt werden, prüft die Behörde selbst.',
    noEasy: 'Diese Befragung gibt es nicht in Leichter Sprache.',
    noSigned: 'Die Startseite dieser Befragung gibt es nicht in Deutscher Gebärdensprache.',
    made: 'Wie diese Erklärung entstanden ist',
    madeText: (
      date: string,
      pages: string,
      states: string,
      violations: string,
      journeys: string,
      documents: string,
    ) =>
      `Grundlage ist eine Selbstbewertung. Am ${date} wurden ${pages} Seiten in ${states} Zuständen maschinell geprüft: hell, dunkel, in erzwungenen Farben, bei 400\u00A0% Vergrößerung, mit größeren Zeichenabständen und mit der Tastatur. Dabei fanden sich ${violations} Verstöße. Ohne Maus gelangen ${journeys} Abläufe, ${documents} Dokumente (PDF/UA) bestanden. Eine Prüfung durch eine unabhängige Stelle liegt nicht vor.`,
    ofAll: (passed: string, all: string) => `${passed} von ${all}`,
    help: 'Was Ihnen helfen kann',
    helpText:
      'Die Seiten lassen sich vollständig mit der Tastatur bedienen, brauchen kein JavaScript, passen sich an kleine Bildschirme, vergrößerte Schrift, dunkle Darstellung und erzwungene Farben an und haben keine Zeitbegrenzung.',
    report: 'Barriere melden',
    reportText:
      'Sind Sie auf eine Barriere gestoßen, oder möchten Sie auf anderem Weg teilnehmen? Schreiben Sie uns. Sie erhalten innerhalb eines Monats eine Antwort, wenn Sie angeben, wie wir Sie erreichen.',
    body: 'Schlichtungsverfahren',
    bodyText:
      'Wenn Sie mit der Antwort nicht zufrieden sind oder keine erhalten, können Sie sich an die Schlichtungsstelle wenden. Das Verfahren ist kostenlos; Sie brauchen keinen Rechtsbeistand.',
    noBody:
      'Welche Schlichtungsstelle zuständig ist, hat die Behörde hier noch nicht angegeben. Bitte fragen Sie über „Barriere melden“ nach.',
  },
  en: {
    title: 'Accessibility statement',
    lead: (authority: string) =>
      `${authority} wants everybody to be able to use these pages. The legal basis is sections 12a and 12b of the Act on Equal Opportunities for Persons with Disabilities (BGG) and the Ordinance on Barrier-free Information Technology (BITV 2.0), for states and municipalities the corresponding law of the state.`,
    thisAuthority: 'The authority',
    scope:
      'This statement applies to the surveys, to the published results and to the application for employees.',
    state: 'State of conformity',
    partial:
      'These pages conform partially to EN 301 549 and WCAG 2.2 (level AA), because of the points below.',
    none: 'These pages do not conform to EN 301 549 and WCAG 2.2 (level AA).',
    gaps: 'What is not accessible yet, or not tested yet',
    noReaders:
      'Not yet tested: with screen readers (NVDA, JAWS, VoiceOver), in browsers other than Chromium, and by people with disabilities. Names, roles and order are tested by machine.',
    own: 'Pictures, videos and files that are added for a single survey are checked by the authority itself.',
    noEasy: 'This survey is not available in Leichte Sprache (easy-to-read German).',
    noSigned: 'The start page of this survey is not available in German Sign Language.',
    made: 'How this statement was made',
    madeText: (
      date: string,
      pages: string,
      states: string,
      violations: string,
      journeys: string,
      documents: string,
    ) =>
      `It rests on a self-assessment. On ${date}, ${pages} pages in ${states} states were tested by machine: light, dark, in forced colours, at 400 % zoom, with wider text spacing, and by keyboard. ${violations} violations were found. ${journeys} journeys succeeded without a mouse, ${documents} documents (PDF/UA) passed. There has been no test by an independent body.`,
    ofAll: (passed: string, all: string) => `${passed} of ${all}`,
    help: 'What may help you',
    helpText:
      'The pages can be used completely by keyboard, need no JavaScript, adapt to small screens, enlarged text, dark mode and forced colours, and have no time limit.',
    report: 'Report a barrier',
    reportText:
      'Have you met a barrier, or would you like to take part in another way? Write to us. You get an answer within one month if you say how we can reach you.',
    body: 'Enforcement procedure',
    bodyText:
      'If you are not content with the answer or get none, you can turn to the enforcement body. The procedure is free of charge; you need no lawyer.',
    noBody:
      'The authority has not yet said here which enforcement body is in charge. Please ask through “Report a barrier”.',
  },
})
