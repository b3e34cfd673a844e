import { defineTexts } from '@meinungsbild/design'

/** Words of the notices themselves. */
export const noticeWords = defineTexts({
  de: {
    shortWho: (name: string) =>
      name === ''
        ? 'Die Befragung führt unsere Behörde durch.'
        : `Die Befragung führt durch: ${name}.`,
    purposeOpen: 'Der Zweck ist noch nicht festgelegt.',
    basisOpen: 'Die Rechtsgrundlage ist noch nicht festgelegt.',
    shortList:
      'Ihren Namen und Ihre Anschrift haben wir aus einer Liste, aus der Sie ausgewählt wurden (Art. 14 DSGVO).',
    anonymous: 'Die Teilnahme ist anonym.',
    pseudonymous: 'Die Antworten sind pseudonym, solange die Befragung läuft.',
    personal: 'Es werden personenbezogene Daten erhoben.',
    shortMore: 'Alle Hinweise zum Datenschutz stehen auf der Seite der Befragung.',
    controller: 'Verantwortlicher',
    officer: 'Datenschutzbeauftragte oder Datenschutzbeauftragter',
    purpose: 'Zweck',
    basis: 'Rechtsgrundlage',
    source: 'Woher wir Ihre Daten haben (Art. 14 DSGVO)',
    register:
      'Ihr Name und Ihre Anschrift stammen aus dem Melderegister. Wir nutzen sie nur, um Sie einzuladen und zu erinnern.',
    addressBook:
      'Ihr Name und Ihre Anschrift stammen aus einem Verzeichnis, das die Behörde führt. Wir nutzen sie nur, um Sie einzuladen und zu erinnern.',
    sourceOpen: 'Woher Name und Anschrift stammen, ist noch nicht festgelegt.',
    anonymity: 'Wie nah Ihre Antworten an Ihrer Person sind',
    recipients: 'Empfänger',
    processorsOpen: 'Ob Auftragsverarbeiter beteiligt sind, ist noch nicht festgelegt.',
    noRecipients: 'Niemand außerhalb der Behörde verarbeitet Ihre Daten.',
    mailServer: (host: string) => `Einladungen per E-Mail gehen über den Mailserver ${host}.`,
    published: 'Veröffentlicht werden nur zusammengefasste Ergebnisse.',
    thirdCountry: 'Übermittlung in Drittländer',
    noThirdCountry:
      'Ihre Daten werden nicht in Länder außerhalb des Europäischen Wirtschaftsraums übermittelt.',
    retention: 'Aufbewahrung und Löschung',
    rights: 'Ihre Rechte',
    rightsList:
      'Sie haben das Recht auf Auskunft, Berichtigung, Löschung und Einschränkung der Verarbeitung (Art. 15 bis 18 DSGVO).',
    rightsArticle11:
      'Sobald sich eine Antwort Ihnen nicht mehr zuordnen lässt, können wir diese Rechte für die Antwort nicht mehr erfüllen (Art. 11 DSGVO).',
    rightsPersonal: 'Sie gelten auch für Ihre Antworten, solange sie gespeichert sind.',
    object: 'Sie können der Verarbeitung widersprechen (Art. 21 DSGVO).',
    objectOfInvited:
      'Sie können der Verarbeitung widersprechen (Art. 21 DSGVO). Dann laden wir Sie nicht mehr ein und erinnern Sie nicht.',
    withdraw:
      'Sie können Ihre Einwilligung jederzeit für die Zukunft widerrufen (Art. 7 Abs. 3 DSGVO).',
    authority: 'Beschwerde bei der Aufsichtsbehörde',
    voluntary: 'Freiwilligkeit',
    voluntaryText: 'Die Teilnahme ist freiwillig. Wer nicht teilnimmt, hat keinen Nachteil.',
    notSet: 'In den Einstellungen nicht angegeben.',
  },
  en: {
    shortWho: (name: string) =>
      name === ''
        ? 'The survey is carried out by our authority.'
        : `The survey is carried out by: ${name}.`,
    purposeOpen: 'The purpose has not been settled yet.',
    basisOpen: 'The legal basis has not been settled yet.',
    shortList:
      'We have your name and address from a list from which you were selected (Article 14 GDPR).',
    anonymous: 'Taking part is anonymous.',
    pseudonymous: 'Answers are pseudonymous as long as the survey is running.',
    personal: 'Personal data are collected.',
    shortMore: 'All information on data protection stands on the page of the survey.',
    controller: 'Controller',
    officer: 'Data protection officer',
    purpose: 'Purpose',
    basis: 'Legal basis',
    source: 'From where we have your data (Article 14 GDPR)',
    register:
      'Your name and address come from the register of residents. We use them only to invite and to remind you.',
    addressBook:
      'Your name and address come from a directory that the authority keeps. We use them only to invite and to remind you.',
    sourceOpen: 'Where name and address come from has not been settled yet.',
    anonymity: 'How near your answers are to your person',
    recipients: 'Recipients',
    processorsOpen: 'Whether processors take part has not been settled yet.',
    noRecipients: 'Nobody outside the authority processes your data.',
    mailServer: (host: string) => `Invitations by e-mail go through the mail server ${host}.`,
    published: 'Only summarised results are published.',
    thirdCountry: 'Transfers to third countries',
    noThirdCountry:
      'Your data are not transferred to countries outside the European Economic Area.',
    retention: 'Retention and deletion',
    rights: 'Your rights',
    rightsList:
      'You have the right of access, rectification, erasure and restriction of processing (Articles 15 to 18 GDPR).',
    rightsArticle11:
      'As soon as an answer can no longer be attributed to you, we can no longer fulfil these rights for the answer (Article 11 GDPR).',
    rightsPersonal: 'They also hold for your answers as long as these are stored.',
    object: 'You can object to the processing (Article 21 GDPR).',
    objectOfInvited:
      'You can object to the processing (Article 21 GDPR). Then we no longer invite or remind you.',
    withdraw: 'You can withdraw your consent at any time for the future (Article 7(3) GDPR).',
    authority: 'Complaint to the supervisory authority',
    voluntary: 'Voluntary',
    voluntaryText: 'Taking part is voluntary. Whoever does not take part has no disadvantage.',
    notSet: 'Not given in the settings.',
  },
})

/** Words of the page that shows them. */
export const noticesTexts = defineTexts({
  de: {
    title: 'Hinweise für Teilnehmende',
    lead: 'Aus der Einstellung berechnet: kurz für Anschreiben und Formulare, vollständig nach Art. 13 und 14 DSGVO, und in Leichter Sprache. Den Zweck schreibt die Pressestelle im Datenschutzhinweis.',
    short: 'Kurz, für das Anschreiben und den Bildschirm',
    full: 'Vollständig (Art. 13 und 14 DSGVO)',
    easy: 'In Leichter Sprache',
    easyNote:
      'Aus Bausteinen zusammengesetzt. Lassen Sie sie von einer Prüfgruppe lesen, bevor Sie sie „Leichte Sprache“ nennen.',
    pdf: 'Als PDF öffnen',
    odt: 'Als ODT öffnen',
    toNotice: 'Zweck bearbeiten',
  },
  en: {
    title: 'Notices for participants',
    lead: 'Computed from the settings: short for letters and forms, complete under Articles 13 and 14 GDPR, and in plain German (Leichte Sprache). The press office writes the purpose in the privacy notice.',
    short: 'Short, for letter and screen',
    full: 'Complete (Articles 13 and 14 GDPR)',
    easy: 'In plain German (Leichte Sprache)',
    easyNote:
      'Put together from building blocks. Have a test group read it before you call it “Leichte Sprache”.',
    pdf: 'Open as PDF',
    odt: 'Open as ODT',
    toNotice: 'Edit the purpose',
  },
})
