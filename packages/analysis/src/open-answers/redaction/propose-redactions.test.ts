import { describe, expect, test } from 'vitest'
import { proposeRedactions } from './propose-redactions.ts'
import { redacted } from './redacted-text.ts'

const proposed = (text: string) => redacted(text, proposeRedactions(text))

describe('a machine sees', () => {
  test.each([
    ['Mail: petra.schulz@example.org', 'Mail: [E-Mail]'],
    ['petra (at) web.de antwortet', '[E-Mail] antwortet'],
    ['Rufen Sie an: 040 / 123 456 78.', 'Rufen Sie an: [Telefon].'],
    ['0176-12345678 oder +49 (0)40 428 28-0', '[Telefon] oder [Telefon]'],
    ['Tel. 4711-23', 'Tel. [Telefon]'],
    ['IBAN DE12 5001 0517 0648 4898 90 bitte', 'IBAN [Konto] bitte'],
    ['de12500105170648489890', '[Konto]'],
    ['GB82 WEST 1234 5698 7654 32', '[Konto]'],
    ['HH-AB 123 parkt auf dem Radweg', '[Kennzeichen] parkt auf dem Radweg'],
    ['Kundennummer 12345678', 'Kundennummer [Nummer]'],
    ['in der Hauptstr. 5 a, 20095 Hamburg.', 'in der [Anschrift].'],
    ['Lange Straße 3, Platz der Republik 1', '[Anschrift], [Anschrift]'],
    ['Karl-Marx-Allee 12', '[Anschrift]'],
    ['Peter Straße 5 a!', '[Anschrift]!'],
    ['Herr Dr. Müller und Frau Yıldız', 'Herr Dr. [Name] und Frau [Name]'],
    ['Familie von Groß ist laut', 'Familie [Name] ist laut'],
    ['Mein Name ist petra schulz und ich', 'Mein Name ist [Name] und ich'],
    ['Ich heiße Åsa Lütje.', 'Ich heiße [Name].'],
    ['Viele Grüße, Olga Schäfer', 'Viele Grüße, [Name]'],
    ['Danke Peter! Petras Hund', 'Danke [Name]! [Name]'],
    ['Hans-Peter von der Heide', '[Name]'],
  ])('what points to a person: %s', (text, expected) => {
    expect(proposed(text)).toBe(expected)
  })

  test.each([
    'Am 01.05.2026 waren 3 Bänke in der Hauptstraße kaputt.',
    '10.000 Euro, 2020-2025, 0,5 Prozent, 100000 Menschen',
    'Radweg 2 m breit, Parkplatz 20 Autos, der Weg 5 Jahre gesperrt',
    'Die S-Bahn 21, DIN EN 301 549, die Peterskirche, das Elisabeth-Krankenhaus',
    'Sehr geehrte Damen und Herren, ich bin der Meinung: mehr Ernst, weniger Mark.',
    '',
  ])('nothing in what is said about the town: %s', (text) => {
    expect(proposeRedactions(text)).toEqual([])
  })
})
