import { defineTexts } from '@meinungsbild/design'

export const waysInTexts = defineTexts({
  de: {
    title: 'Wege zur Befragung',
    lead: 'Diese Adressen gelten, solange das Feld offen ist. Der QR-Code einer Adresse lässt sich als Bild herunterladen und in Plakate, Aushänge und Briefe einsetzen.',
    link: 'Offener Link',
    linkText: 'Für alle, ohne Code: zum Verlinken und für Aushänge.',
    code: 'Link mit Zugangscode',
    codeText:
      'Für Eingeladene: Sie geben den Code aus ihrem Schreiben ein. Der QR-Code im Schreiben selbst enthält den Code schon; dieser hier führt nur zum Eingabefeld. Ein gemeinsames Gerät gibt es nur bei Befragungen ohne Codes.',
    kiosk: 'Gemeinsames Gerät',
    kioskText:
      'Für ein Tablet im Bürgeramt oder in der Bibliothek. Öffnen Sie die Adresse auf dem Gerät: Nach jeder Teilnahme, nach „Beenden und löschen“ und nach Untätigkeit beginnt alles von vorn, und von der Person davor bleibt nichts. Der Ausweis in der Adresse erlaubt viele Antworten nacheinander von einem Anschluss; geben Sie sie deshalb nicht weiter.',
    kioskSetup:
      'Stellen Sie das Gerät so ein, dass nur diese eine Seite offen ist (Kiosk-Modus des Browsers), und schalten Sie das Ausfüllen von Formularen ab.',
    qrLabel: (way: string) => `QR-Code: ${way}`,
    qrFile: 'QR-Code als Bild (SVG)',
    back: 'Zur Feldphase',
  },
  en: {
    title: 'Ways to the survey',
    lead: 'These addresses are valid while the field is open. The QR code of an address can be downloaded as a picture for posters, notices and letters.',
    link: 'Open link',
    linkText: 'For everybody, without a code: to be linked to and put up.',
    code: 'Link with an access code',
    codeText:
      'For those who were invited: they type the code from their letter. The QR code in the letter itself brings the code along; this one only leads to the field for it. There is a shared device only for surveys without codes.',
    kiosk: 'Shared device',
    kioskText:
      'For a tablet in an office or a library. Open the address on the device: after each participation, after “End and delete” and after inactivity everything begins anew, and nothing of the person before is left. The pass in the address allows many answers one after another from one connection; therefore do not hand it on.',
    kioskSetup:
      'Set the device up so that only this one page is open (kiosk mode of the browser), and switch the filling in of forms off.',
    qrLabel: (way: string) => `QR code: ${way}`,
    qrFile: 'QR code as a picture (SVG)',
    back: 'To the field phase',
  },
})
