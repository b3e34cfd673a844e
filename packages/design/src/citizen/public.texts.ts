import { defineTexts, textsFor } from '../texts.ts'

/** The words of the pages that belong to no one journey: overview, results, notices. */
const publicTexts = defineTexts({
  de: {
    homeTitle: 'Befragungen',
    homeLead: 'Hier finden Sie laufende Befragungen und veröffentlichte Ergebnisse.',
    running: 'Laufende Befragungen',
    noneRunning: 'Zurzeit läuft keine Befragung.',
    runningUntil: (moment: string) => `Teilnahme bis ${moment}`,
    published: 'Veröffentlichte Ergebnisse',
    nonePublished: 'Zurzeit sind keine Ergebnisse veröffentlicht.',
    allPublished: 'Alle veröffentlichten Ergebnisse',

    privacy: 'Datenschutz',
    privacyTitle: 'Datenschutzhinweise',
    controller: 'Verantwortlich',
    purpose: 'Zweck',
    legalBasis: 'Rechtsgrundlage',
    retention: 'Speicherdauer',
    dataProtectionOfficer: 'Datenschutzbeauftragte Stelle',
    supervisoryAuthority: 'Aufsichtsbehörde',
    whatIsStored: 'Was gespeichert wird',
    storedSealed:
      'Ihre Antworten werden nur verschlüsselt gespeichert. Öffnen kann sie nur die auswertende Stelle, nicht dieser Server.',
    storedWhat:
      'Gespeichert werden die verschlüsselten Antworten, eine Zufallszahl und der Tag des Eingangs – keine Uhrzeit, keine Internetadresse, kein Gerät.',
    storedNoCookies:
      'Es werden keine Cookies gesetzt und keine Inhalte von fremden Servern geladen.',
    storedToken:
      'Damit mit jedem Zugangscode nur einmal teilgenommen werden kann, wird ein Prüfwert der Teilnahmebestätigung gespeichert, getrennt von den Antworten.',
    countedHours:
      'Es wird gezählt, wie viele Antworten in jeder Stunde eingehen, nicht welche. Wie schnell ausgefüllt wurde, steht in vier groben Stufen in der verschlüsselten Antwort.',
    countedNetworks:
      'Damit niemand massenhaft antwortet, zählt der Server im Arbeitsspeicher, wie viele Antworten aus einem Netz kommen. Die Internetadresse wird dafür nur als Prüfwert gehalten, nirgends gespeichert und nach einer Stunde vergessen.',
    rights: 'Ihre Rechte',
    rightsText:
      'Sie haben das Recht auf Auskunft, Berichtigung, Löschung, Einschränkung der Verarbeitung und Widerspruch sowie das Recht, sich bei der Aufsichtsbehörde zu beschweren. Soweit Ihre Antworten Ihnen nicht zugeordnet werden können, können diese Rechte nach Artikel 11 DSGVO nicht auf einzelne Antworten angewendet werden.',
    easy: 'Das Wichtigste in einfachen Worten',
    toSurvey: 'Zurück zur Befragung',
    contactLabels: 'Kontakt',
    phone: 'Telefon',
    email: 'E-Mail',

    imprint: 'Impressum',
    provider: 'Anbieter',
  },
  en: {
    homeTitle: 'Surveys',
    homeLead: 'Here you find open surveys and published results.',
    running: 'Open surveys',
    noneRunning: 'There is no open survey at present.',
    runningUntil: (moment: string) => `Open until ${moment}`,
    published: 'Published results',
    nonePublished: 'No results are published at present.',
    allPublished: 'All published results',

    privacy: 'Privacy',
    privacyTitle: 'Privacy notice',
    controller: 'Controller',
    purpose: 'Purpose',
    legalBasis: 'Legal basis',
    retention: 'Retention',
    dataProtectionOfficer: 'Data protection officer',
    supervisoryAuthority: 'Supervisory authority',
    whatIsStored: 'What is stored',
    storedSealed:
      'Your answers are stored only encrypted. Only the evaluating office can open them, not this server.',
    storedWhat:
      'Stored are the encrypted answers, a random number and the day of arrival – no time of day, no internet address, no device.',
    storedNoCookies: 'No cookies are set and nothing is loaded from foreign servers.',
    storedToken:
      'So that each access code can be used only once, a check value of the confirmation is stored, apart from the answers.',
    countedHours:
      'It is counted how many answers arrive in each hour, not which ones. How fast the form was filled in stands in four coarse steps inside the encrypted answer.',
    countedNetworks:
      'So that nobody answers in masses, the server counts in its memory how many answers come from one network. For that the internet address is held only as a check value, stored nowhere and forgotten after an hour.',
    rights: 'Your rights',
    rightsText:
      'You have the right of access, rectification, erasure, restriction of processing and objection, and the right to complain to the supervisory authority. As far as your answers cannot be attributed to you, these rights cannot be applied to individual answers (Article 11 GDPR).',
    easy: 'The essentials in plain German',
    toSurvey: 'Back to the survey',
    contactLabels: 'Contact',
    phone: 'Telephone',
    email: 'E-mail',

    imprint: 'Imprint',
    provider: 'Provider',
  },
})

/** The words in the interface language that serves `language`. */
export function publicWords(language: string) {
  return textsFor(publicTexts, language)
}
