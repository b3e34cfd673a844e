import type { Bilingual } from '@meinungsbild/procedure'
import type { ProtectionGoal } from '@meinungsbild/storage'
import type { ProtectionFacts } from '../facts/protection-facts.ts'

/** Technische oder organisatorische Maßnahme (Art. 32 DSGVO). */
export type Measure = {
  readonly goal: ProtectionGoal
  readonly text: Bilingual
  /** `product`: true wherever the system runs. `configuration`: read from what is set now. `gap`: what is set falls short. */
  readonly basis: 'product' | 'configuration' | 'gap'
}

/** What the system does for each goal, as it is really set. */
export function measuresOf(facts: ProtectionFacts): readonly Measure[] {
  return [...always, ...doorMeasures(facts), ...sealingMeasures(facts), ...houseMeasures(facts)]
}

const always: readonly Measure[] = [
  product(
    'minimisation',
    'Internetadresse, Gerät und Uhrzeit der Teilnehmenden werden nicht gespeichert, nur der Tag. Es gibt keine Cookies und keine Aufrufe fremder Server.',
    'Internet address, device and time of day of participants are not stored, only the day. There are no cookies and no calls to foreign servers.',
  ),
  product(
    'availability',
    'Eine Antwort wird erst bestätigt, wenn sie auf dem Datenträger liegt, und außen erst gelöscht, wenn sie innen bestätigt ist.',
    'An answer is acknowledged only once it is on disk, and deleted outside only once it is confirmed inside.',
  ),
  product(
    'availability',
    'Sicherungen werden verschlüsselt geschrieben; die sichernde Maschine kann sie nicht lesen. Wie oft gesichert wird, legt der Betreiber fest.',
    'Backups are written encrypted; the machine that makes them cannot read them. How often they are made is settled by the operator.',
  ),
  product(
    'integrity',
    'Die Akte ist eine Kette von Prüfsummen, in der kein Eintrag unbemerkt geändert oder entfernt werden kann.',
    'The dossier is a chain of checksums in which no entry can be changed or removed unnoticed.',
  ),
  product(
    'integrity',
    'Ins Feld geht genau das, was eine zweite Person freigegeben hat: Fragebogen, Teilnehmende und Hinweis sind durch Prüfsummen gebunden und signiert.',
    'Exactly what a second person has released goes into the field: questionnaire, participants and notice are bound by checksums and signed.',
  ),
  product(
    'transparency',
    'Was den Teilnehmenden zur Anonymität gesagt wird, berechnet das System aus der Einstellung; niemand kann es von Hand ändern.',
    'What participants are told about anonymity the system computes from its settings; nobody can change it by hand.',
  ),
  product(
    'transparency',
    'Der Quelltext ist offen; jede Handlung von Beschäftigten steht mit Name und Zeitpunkt in der Akte.',
    'The source text is open; every act of employees stands in the dossier with name and time.',
  ),
  product(
    'intervenability',
    'Wer widerspricht, wird gesperrt und nicht mehr angeschrieben. Nach der Trennung von Code und Antwort kann das System eine Antwort niemandem mehr zuordnen (Art. 11 DSGVO).',
    'Whoever objects is blocked and not written to any more. After code and answer are parted the system can no longer attribute an answer to anybody (Article 11 GDPR).',
  ),
]

function doorMeasures({ secrecy: { access } }: ProtectionFacts): readonly Measure[] {
  if (access.kind === 'open')
    return [
      set(
        'unlinkability',
        'Es gibt keine Zugangscodes; niemand weist sich aus.',
        'There are no access codes; nobody identifies themselves.',
      ),
    ]
  const stored = set(
    'minimisation',
    'Von Zugangscodes wird nur ein Prüfwert gespeichert, und nur bis zum Ende der Feldphase.',
    'Of access codes only a hash is stored, and only until the end of the field period.',
  )
  const apart = set(
    'unlinkability',
    'Zugang und Urne sind getrennte Programme mit getrennten Datenbanken; keines kennt Code und Antwort.',
    'Admission and ballot box are separate programs with separate databases; neither knows code and answer.',
  )
  const how =
    access.mode === 'blind'
      ? set(
          'unlinkability',
          'Code und Antwort trennt eine blinde Signatur (RFC 9474), wenn im Browser JavaScript läuft; sonst die Organisation.',
          'Code and answer are parted by a blind signature (RFC 9474) where JavaScript runs in the browser; otherwise by organisation.',
        )
      : gap(
          'unlinkability',
          'Code und Antwort trennt allein die Organisation, nicht Kryptografie.',
          'Code and answer are parted by organisation alone, not by cryptography.',
        )
  return [stored, apart, how]
}

function sealingMeasures({ secrecy: { box, sealing } }: ProtectionFacts): readonly Measure[] {
  return [
    sealing === 'browser'
      ? set(
          'confidentiality',
          'Antworten werden im Browser versiegelt (RFC 9180), wo JavaScript läuft, sonst bei der Ankunft auf dem Server.',
          'Answers are sealed in the browser (RFC 9180) where JavaScript runs, otherwise on arrival at the server.',
        )
      : set(
          'confidentiality',
          'Antworten werden bei der Ankunft auf dem Server versiegelt (RFC 9180).',
          'Answers are sealed on arrival at the server (RFC 9180).',
        ),
    box === 'sealed'
      ? set(
          'confidentiality',
          'Versiegelte Urne: Bis zum Ende der Feldphase hat kein Server den Schlüssel; zwei von drei Anteilen auf Papier öffnen sie.',
          'Sealed ballot box: until the end of the field no server holds the key; two of three shares on paper open it.',
        )
      : gap(
          'confidentiality',
          'Offene Urne: Das interne System hat den Schlüssel und kann Antworten schon während der Feldphase öffnen.',
          'Open ballot box: the internal system holds the key and can open answers while the field is running.',
        ),
  ]
}

function houseMeasures({ machines, disclosure }: ProtectionFacts): readonly Measure[] {
  const { staff, collector, admission, mail } = machines
  const plain = [staff, collector, admission].filter((address) => !address.startsWith('https:'))
  const { minimumBase } = disclosure
  return [
    plain.length === 0
      ? set(
          'confidentiality',
          'Alle Wege von Bürgerinnen, Bürgern und Beschäftigten sind transportverschlüsselt (HTTPS).',
          'All ways of citizens and employees are encrypted in transport (HTTPS).',
        )
      : gap(
          'confidentiality',
          `Ohne Transportverschlüsselung erreichbar: ${plain.join(', ')}.`,
          `Reached without encryption in transport: ${plain.join(', ')}.`,
        ),
    ...(mail === undefined
      ? []
      : [
          mail.encrypted
            ? set(
                'confidentiality',
                `E-Mails gehen verschlüsselt an den Mailserver ${mail.host}.`,
                `E-mails go to the mail server ${mail.host} encrypted.`,
              )
            : gap(
                'confidentiality',
                `E-Mails gehen unverschlüsselt an den Mailserver ${mail.host}.`,
                `E-mails go to the mail server ${mail.host} unencrypted.`,
              ),
        ]),
    set(
      'confidentiality',
      `Ergebnisse werden nur gezeigt, wenn sie auf mindestens ${minimumBase} Personen beruhen und die Geheimhaltungsprüfung bestehen.`,
      `Results are shown only if they rest on at least ${minimumBase} people and pass disclosure control.`,
    ),
    set(
      'confidentiality',
      'Handeln darf nur, wem das Vorgehensmodell die Rolle gibt; die Akte hält fest, wer gehandelt hat.',
      'Only who is given the role by the procedure may act; the dossier records who acted.',
    ),
  ]
}

function product(goal: ProtectionGoal, de: string, en: string): Measure {
  return { goal, text: { de, en }, basis: 'product' }
}

function set(goal: ProtectionGoal, de: string, en: string): Measure {
  return { goal, text: { de, en }, basis: 'configuration' }
}

function gap(goal: ProtectionGoal, de: string, en: string): Measure {
  return { goal, text: { de, en }, basis: 'gap' }
}
