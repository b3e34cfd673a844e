import type { ToolQuestion } from '../tool-question.ts'
import { choice } from './choice.ts'

/** What is kept of answers and of those who give them. */
export const dataQuestions: readonly ToolQuestion[] = [
  {
    id: 'identity',
    topic: 'data',
    question: {
      de: 'Was wird über die Person gespeichert, die antwortet (Adresse des Geräts, Zeitpunkt, Kennung)?',
      en: 'What is stored about the person who answers (address of the device, time, identifier)?',
    },
    why: {
      de: 'Datenminimierung (Art. 5 Abs. 1 Buchst. c DSGVO)',
      en: 'Data minimisation (Art. 5 (1) c GDPR)',
    },
    choices: [
      choice(
        'nothing',
        'nichts außer den Antworten und dem Tag',
        'nothing but the answers and the day',
        'none',
      ),
      choice('some', 'einzelne Merkmale', 'some of these', 'look'),
      choice(
        'all',
        'Adresse oder genauer Zeitpunkt beim Datensatz',
        'address or exact time with the record',
        'serious',
      ),
    ],
  },
  {
    id: 'separation',
    topic: 'data',
    question: {
      de: 'Sind Zugang und Antwort getrennt, wenn mit Code oder Link eingeladen wird?',
      en: 'Are access and answer parted when people are invited by code or link?',
    },
    why: {
      de: 'Nichtverkettung; wer eingeladen wurde, soll nicht zu Antworten führen',
      en: 'Unlinkability; who was invited must not lead to answers',
    },
    choices: [
      choice('technical', 'technisch getrennt', 'parted technically', 'none'),
      choice('organisational', 'durch Organisation getrennt', 'parted by organisation', 'look'),
      choice('no', 'nein', 'no', 'serious'),
    ],
  },
  {
    id: 'transport',
    topic: 'data',
    question: {
      de: 'Sind Antworten auf dem Weg verschlüsselt?',
      en: 'Are answers encrypted on their way?',
    },
    why: { de: 'Art. 32 Abs. 1 Buchst. a DSGVO', en: 'Art. 32 (1) a GDPR' },
    choices: [
      choice('yes', 'ja', 'yes', 'none'),
      choice('partly', 'teilweise', 'partly', 'look'),
      choice('no', 'nein', 'no', 'serious'),
    ],
  },
  {
    id: 'storage',
    topic: 'data',
    question: {
      de: 'Sind gespeicherte Antworten verschlüsselt?',
      en: 'Are stored answers encrypted?',
    },
    why: { de: 'Art. 32 Abs. 1 Buchst. a DSGVO', en: 'Art. 32 (1) a GDPR' },
    choices: [
      choice('yes', 'ja', 'yes', 'none'),
      choice('partly', 'teilweise', 'partly', 'look'),
      choice('no', 'nein', 'no', 'look'),
    ],
  },
  {
    id: 'keys',
    topic: 'data',
    question: { de: 'Wer hat die Schlüssel?', en: 'Who has the keys?' },
    why: {
      de: 'Der Betreiber soll Antworten nicht lesen können',
      en: 'The operator should not be able to read answers',
    },
    choices: [
      choice('authority', 'nur die Behörde', 'the authority only', 'none'),
      choice('operator', 'auch der Betreiber', 'the operator as well', 'look'),
    ],
  },
  {
    id: 'access',
    topic: 'data',
    question: {
      de: 'Wer hat Zugriff, und wie wird er vergeben und nachgewiesen?',
      en: 'Who has access, and how is it granted and shown?',
    },
    why: {
      de: 'Rollen, Anmeldung, Nachweis (Art. 32 DSGVO)',
      en: 'Roles, sign-in, evidence (Art. 32 GDPR)',
    },
    choices: [
      choice(
        'roles',
        'nach Rollen, jede Handlung wird festgehalten',
        'by role, every act is recorded',
        'none',
      ),
      choice('accounts', 'mit persönlichen Konten', 'with personal accounts', 'look'),
      choice('shared', 'mit gemeinsamen Konten', 'with shared accounts', 'serious'),
    ],
  },
  {
    id: 'logs',
    topic: 'data',
    question: {
      de: 'Welche Protokolle entstehen, und wie lange bleiben sie?',
      en: 'Which logs arise, and how long are they kept?',
    },
    why: {
      de: 'Zugriffsprotokolle mit Adressen machen Antworten beziehbar',
      en: 'Access logs with addresses make answers attributable',
    },
    choices: [
      choice('none', 'keine mit Bezug zu Personen', 'none that relate to people', 'none'),
      choice(
        'short',
        'mit Adressen, höchstens sieben Tage',
        'with addresses, seven days at most',
        'look',
      ),
      choice('long', 'mit Adressen, länger', 'with addresses, longer', 'serious'),
    ],
  },
  {
    id: 'deletion',
    topic: 'data',
    question: { de: 'Wann und wie wird gelöscht?', en: 'When and how are data deleted?' },
    why: {
      de: 'Speicherbegrenzung (Art. 5 Abs. 1 Buchst. e DSGVO); DIN 66398',
      en: 'Storage limitation (Art. 5 (1) e GDPR); DIN 66398',
    },
    choices: [
      choice('automatic', 'von selbst, nach Fristen', 'by itself, after set periods', 'none'),
      choice('byHand', 'von Hand', 'by hand', 'look'),
      choice('none', 'gar nicht', 'not at all', 'serious'),
    ],
  },
  {
    id: 'backups',
    topic: 'data',
    question: {
      de: 'Wo liegen Sicherungskopien, und wie lange?',
      en: 'Where do backups lie, and for how long?',
    },
    why: {
      de: 'Sicherungen gehören zur Zusage der Anonymität',
      en: 'Backups are part of the promise of anonymity',
    },
    choices: [
      choice('own', 'bei der Behörde, mit Frist', 'with the authority, for a set period', 'none'),
      choice(
        'operator',
        'beim Betreiber, mit Frist',
        'with the operator, for a set period',
        'look',
      ),
      choice('open', 'ohne Frist', 'for no set period', 'serious'),
    ],
  },
]
