import { expect } from 'vitest'
import { attach, write } from '../act.ts'
import type { KindPage } from './kind-page.ts'
import { dot, nameOf } from './media.ts'
import { de } from './words-of.ts'

/** Persons and files. */
export const records = {
  address: {
    questions: [
      {
        kind: 'address',
        id: 'contact',
        text: de('Wie erreichen wir Sie?'),
        help: de('Nur, wenn Sie gewinnen.'),
        required: true,
        purpose: de('die Gewinnbenachrichtigung'),
        special: ['noAnswer'],
        parts: [
          { part: 'name', required: true },
          { part: 'organisation' },
          { part: 'street' },
          { part: 'postcode' },
          { part: 'town' },
          { part: 'email', required: true },
          { part: 'phone' },
        ],
      },
    ],
    acts: [
      write('Ayşe Demir', 'Name'),
      write('Kiezverein', 'Organisation'),
      write('Marktplatz 1', 'Straße und Hausnummer'),
      write('01067', 'Postleitzahl'),
      write('Auental', 'Ort'),
      write('demir@example.org', 'E-Mail-Adresse'),
      write('030 23125 000', 'Telefonnummer'),
    ],
    told: {
      'Wie erreichen wir Sie?': [
        'Name: Ayşe Demir',
        'Organisation: Kiezverein',
        'Straße und Hausnummer: Marktplatz 1',
        'Postleitzahl: 01067',
        'Ort: Auental',
        'E-Mail-Adresse: demir@example.org',
        'Telefonnummer: 030 23125 000',
      ].join('\n'),
    },
    sent: {
      contact: {
        kind: 'texts',
        values: {
          name: 'Ayşe Demir',
          organisation: 'Kiezverein',
          street: 'Marktplatz 1',
          postcode: '01067',
          town: 'Auental',
          email: 'demir@example.org',
          phone: '030 23125 000',
        },
      },
    },
  },

  upload: {
    questions: [
      {
        kind: 'upload',
        id: 'photos',
        text: de('Zeigen Sie uns die Stelle.'),
        help: de('Bitte keine Gesichter.'),
        required: true,
        special: ['noAnswer'],
        accept: ['jpeg', 'png'],
        maxBytes: 1_000_000,
        maxFiles: 2,
      },
    ],
    acts: [
      attach({ name: 'Kreuzung.png', mimeType: 'image/png', buffer: dot }, 'Dateien auswählen'),
    ],
    told: { 'Zeigen Sie uns die Stelle.': 'Kreuzung.png' },
    sent: {
      photos: {
        kind: 'files',
        files: [
          {
            name: 'Kreuzung.png',
            type: 'image/png',
            bytes: dot.length,
            sha256: nameOf(dot),
            id: expect.stringMatching(/^[\w-]{16,}$/),
          },
        ],
      },
    },
  },
} satisfies Readonly<Record<string, KindPage>>
