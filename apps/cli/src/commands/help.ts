const text = `meinungsbild – Bürgerbefragungen von der Idee bis zur Pressemitteilung

  meinungsbild serve            startet Urne, Einlass und Verwaltung über einem Datenordner
      --port-citizen N  --port-admission N  --port-staff N
      --without-demo            lädt in einen leeren Ordner keine Vorführung
  meinungsbild serve NAME       startet nur eine Oberfläche (collector, admission oder staff) nach den
                                Einstellungen der Umgebung und der Datei MEINUNGSBILD_SETTINGS
  meinungsbild doctor [--json]  sieht nach: Fassungen, Einstellungen, Daten, Schlüssel, Uhr, E-Mail, Anmeldedienst
  meinungsbild demo             spielt das ganze Verfahren in einem frischen Ordner durch
      --questionnaire FILE      eigener Fragebogen: JSON oder queXML
      --answers FILE.csv        Antworten dazu: eine Spalte je Variable
      --codebook FILE.csv       welche Spalte welche Frage ist (wenn die Namen abweichen)
      --output FOLDER           wohin die Dokumente kommen (sonst ./demo-output)
  meinungsbild verify [FILE]    prüft die Akten: Kette, Inhalte, Reihenfolge, signierte Stände;
                                eine ausgegebene Akte (ZIP) auch ohne Datenbank
      --head NUMMER:PRÜFSUMME   auch, ob seit diesem notierten Stand etwas fehlt
      --key FILE.pem            auch, ob mit diesem Schlüssel signiert wurde
  meinungsbild backup-key FILE  macht das Schlüsselpaar der Sicherungen: FILE (privat) und FILE.pub
  meinungsbild backup FOLDER    sichert den Datenordner verschlüsselt, auch im laufenden Betrieb
      --key FILE.pub            der öffentliche Schlüssel
      --surface NAME            nur collector, admission oder staff
      --keep TAGE               ältere Sicherungen im Ordner löschen (sonst nach der Löschregel des Hauses)
  meinungsbild restore FOLDER   spielt eine Sicherung in einen leeren Datenordner zurück und prüft sie
      --key FILE                der private Schlüssel
      --deletions FILE          Löschliste: was seit der Sicherung gelöscht wurde, geht wieder
                                (sonst deletions.json neben der Sicherung)
  meinungsbild move NAME        kopiert die Datenbankdatei einer Oberfläche (collector, admission oder staff), die nicht läuft, in die
                                leere PostgreSQL-Datenbank, die ihre Einstellung …_DATABASE nennt, und vergleicht jede Tabelle
  meinungsbild keys             zeigt den Schlüssel des Hauses und was als Nächstes zu tun ist
  meinungsbild keys new         legt neben dem Schlüssel den nächsten an
  meinungsbild keys activate    geht zum nächsten über; die Verwaltung läuft dabei, und beide äußeren Rechner glauben ihm schon
  meinungsbild keys retire      entfernt den vorigen, wenn ihn niemand mehr braucht
  meinungsbild keys begin-anew  wenn der Schlüssel verloren ist (die Verwaltung darf dabei nicht laufen)
  meinungsbild account LOGIN    legt ein Konto an (die Verwaltung darf dabei nicht laufen)
      --name N --office A --unit S --roles ROLLE,…  [--deputy] [--administrator]
                                Kennwort von der Standardeingabe
  meinungsbild account LOGIN --reset
                                Notzugang: gibt einen Link aus, der einmal gilt und mit dem die Person ein neues
                                Passwort wählt; entfernt ihre zweiten Faktoren, hebt eine Deaktivierung auf und lässt
                                ihr Passwort auch gelten, wo sonst nur der Anmeldedienst gilt (die Verwaltung darf
                                dabei nicht laufen)
      --url ADRESSE             unter der die Verwaltung erreichbar ist (sonst http://127.0.0.1:8090)
  meinungsbild help             diese Hilfe

  MEINUNGSBILD_DATA             Datenordner (sonst ./data)
`

/** Says what can be done. */
export function help(_args: readonly string[]): number {
  process.stdout.write(text)
  return 0
}
