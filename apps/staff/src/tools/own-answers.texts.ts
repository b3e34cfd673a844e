import { defineTexts } from '@meinungsbild/design'

/** What this installation says about itself. What only its operator knows is not among it. */
export const ownAnswersTexts = defineTexts({
  de: {
    name: 'Meinungsbild, diese Installation',
    source: 'Konfiguration dieser Installation, Eigenschaften des Produkts, Angaben des Betreibers',
    operatorSays: (words: string) => `Angabe des Betreibers: ${words}`,
    hosts: (staff: string, collector: string, admission: string) =>
      `Verwaltung: ${staff}. Urne und öffentliche Seiten: ${collector}. Einlass mit Zugangscodes: ${admission}.`,
    database: (file: string) =>
      `Datenbank der Verwaltung: ${file}; Urne und Einlass haben je eine eigene.`,
    mailServer: (host: string, how: string) =>
      `E-Mails gehen über den Mailserver ${host} (${how}).`,
    mailNone: 'Es ist kein Mailserver eingerichtet.',
    encrypted: 'verschlüsselt',
    unencrypted: 'unverschlüsselt',
    identity:
      'Gespeichert werden die versiegelte Antwort und der Tag. Adresse, Browser, Uhrzeit und Kennung werden nicht gespeichert; bei offenen Befragungen wird gezählt, wie viele Antworten je Stunde kommen.',
    separation:
      'Code und Antwort werden auf getrennten Rechnern geprüft und angenommen. Wo der Browser Skripte ausführt und jede Schicht mindestens 50 Codes hat, trennt sie eine blinde Signatur (RFC 9474), sonst Organisation.',
    separationBlind:
      'Für diese Befragung: blinde Signaturen (RFC 9474) für alle, deren Browser Skripte ausführt; für die anderen durch Organisation.',
    separationPlain:
      'Für diese Befragung: durch Organisation, weil Schichten weniger als 50 Codes haben oder es so gewählt ist.',
    separationOpen: 'Diese Befragung hat keine Codes: Niemand weist sich aus.',
    transportYes: (addresses: string) =>
      `Alle öffentlichen Adressen sind verschlüsselt (https): ${addresses}.`,
    transportNo: (addresses: string) => `Nicht verschlüsselt (http): ${addresses}.`,
    transportSealed:
      'Antworten werden zusätzlich versiegelt (RFC 9180), im Browser, wo er Skripte ausführt.',
    storage:
      'Antworten sind versiegelt, bis sie abgeholt oder geöffnet werden. Die Datenbank selbst verschlüsselt die Anwendung nicht.',
    keys: 'Den Schlüssel hat die Verwaltung. Eine Befragung kann eine versiegelte Urne haben: Dann liegt er in drei Anteilen auf Papier, von denen zwei öffnen.',
    keysSealed:
      'Für diese Befragung: versiegelte Urne, drei Anteile auf Papier, zwei davon öffnen.',
    keysOpen: 'Für diese Befragung: offene Urne, der Schlüssel liegt in der Verwaltung.',
    access: (accounts: number, administrators: number) =>
      `Persönliche Konten (${accounts}, davon ${administrators} mit Betreuung der Anwendung), Rechte nach Rolle und Schritt; jede Handlung steht in der verketteten Akte.`,
    logs: 'Die Anwendung schreibt keine Zugriffsprotokolle, nur Störungen ohne Eingaben und Adressen.',
    deletion:
      'Von selbst: Codes, Namen und Anschriften mit dem Ende der Feldphase, Widersprüche 30 Tage danach. Geöffnete Antworten und Akten haben Fristen; nach ihnen wird von Hand vernichtet, mit Nachweis.',
    backups:
      'Was „meinungsbild backup“ sichert, ist verschlüsselt; Urne, Einlass und Verwaltung lassen sich getrennt sichern.',
    cookies: 'Befragte: keine. Beschäftigte: ein Sitzungscookie, für die Anmeldung erforderlich.',
    trackers:
      'Keine fremden Inhalte; eine Inhaltsrichtlinie (CSP) lässt im Browser nur eigene Adressen zu. Besuche werden nicht gemessen.',
    accessibility:
      'Gebaut nach WCAG 2.2 AA, auch ohne JavaScript; automatische Prüfungen bei jeder Änderung. Einen Prüfbericht gibt es nicht.',
    openSource: 'EUPL-1.2, Quelltext und Entscheidungen liegen offen.',
    exit: 'Fragebogen als JSON, LimeSurvey und SurveyJS; Antworten als CSV, SPSS, R, Parquet, ODS; Unterlagen als PDF/UA und ODT; Akte als prüfbare Datei und nach xdomea.',
  },
  en: {
    name: 'Meinungsbild, this installation',
    source:
      'Configuration of this installation, properties of the product, statements of the operator',
    operatorSays: (words: string) => `Statement of the operator: ${words}`,
    hosts: (staff: string, collector: string, admission: string) =>
      `Staff: ${staff}. Ballot box and public pages: ${collector}. Admission with codes: ${admission}.`,
    database: (file: string) =>
      `Database of the staff application: ${file}; ballot box and admission each have one of their own.`,
    mailServer: (host: string, how: string) =>
      `E-mails go through the mail server ${host} (${how}).`,
    mailNone: 'No mail server has been set up.',
    encrypted: 'encrypted',
    unencrypted: 'unencrypted',
    identity:
      'The sealed answer and the day are stored. Address, browser, time of day and identifiers are not; in open surveys it is counted how many answers come in each hour.',
    separation:
      'Code and answer are checked and accepted on separate machines. Where the browser runs scripts and every stratum has at least 50 codes, a blind signature (RFC 9474) parts them, else organisation.',
    separationBlind:
      'For this survey: blind signatures (RFC 9474) for everybody whose browser runs scripts; for the others by organisation.',
    separationPlain:
      'For this survey: by organisation, because strata have fewer than 50 codes or it was chosen so.',
    separationOpen: 'This survey has no codes: nobody identifies themselves.',
    transportYes: (addresses: string) =>
      `All public addresses are encrypted (https): ${addresses}.`,
    transportNo: (addresses: string) => `Not encrypted (http): ${addresses}.`,
    transportSealed: 'Answers are sealed besides (RFC 9180), in the browser where it runs scripts.',
    storage:
      'Answers are sealed until they are fetched or opened. The application does not encrypt the database itself.',
    keys: 'The staff application has the key. A survey can have a sealed ballot box: then it lies in three shares on paper, two of which open it.',
    keysSealed: 'For this survey: sealed ballot box, three shares on paper, two of which open it.',
    keysOpen: 'For this survey: open ballot box, the key lies with the staff application.',
    access: (accounts: number, administrators: number) =>
      `Personal accounts (${accounts}, of these ${administrators} looking after the application), rights by role and step; every act stands in the chained dossier.`,
    logs: 'The application writes no access logs, only incidents without what was typed and without addresses.',
    deletion:
      'By itself: codes, names and addresses with the end of the field period, objections 30 days later. Opened answers and dossiers have terms; after these they are destroyed by hand, with a proof.',
    backups:
      'What “meinungsbild backup” backs up is encrypted; ballot box, admission and staff application can be backed up apart.',
    cookies: 'Respondents: none. Employees: one session cookie, necessary for signing in.',
    trackers:
      'No content of others; a content security policy lets the browser load own addresses only. Visits are not measured.',
    accessibility:
      'Built to WCAG 2.2 AA, also without JavaScript; automatic checks with every change. There is no audit report.',
    openSource: 'EUPL-1.2; source and decisions are open.',
    exit: 'Questionnaire as JSON, LimeSurvey and SurveyJS; answers as CSV, SPSS, R, Parquet, ODS; papers as PDF/UA and ODT; the dossier as a file that can be checked, and as xdomea.',
  },
})
