import { dirname } from 'node:path'

/**
 * Why a database cannot be used. `unwritable`: the file cannot be made or written; `damaged`: it is no database or
 * fails SQLite's own check; `newer`: a later version of the product has already changed it; `inUse`: another process
 * (or another handle of this one) has it open for writing. `unreachable`: no server answers at the address, or it does
 * not let us in; `tooOld`: the server is older than PostgreSQL 15. `sentence` is ready to be shown to whoever runs the machine.
 */
export type DatabaseRefusal = {
  readonly code: 'unwritable' | 'damaged' | 'newer' | 'inUse' | 'unreachable' | 'tooOld'
  readonly sentence: { readonly de: string; readonly en: string }
}

/** The refusal for a file, or for a server's address without its secrets; each sentence names it and what to do. */
export function refusal(code: DatabaseRefusal['code'], file: string): DatabaseRefusal {
  return { code, sentence: sentence(code, file) }
}

function sentence(code: DatabaseRefusal['code'], file: string): DatabaseRefusal['sentence'] {
  switch (code) {
    case 'unwritable':
      return {
        de: `Die Datenbank ${file} lässt sich nicht schreiben. Bitte prüfen Sie, ob es den Ordner ${dirname(file)} gibt und ob das Programm darin schreiben darf.`,
        en: `The database ${file} cannot be written. Please check that the folder ${dirname(file)} exists and that the program may write in it.`,
      }
    case 'damaged':
      return {
        de: `Die Datenbank ${file} ist beschädigt. Bitte verschieben Sie die Datei an einen sicheren Ort und stellen Sie die letzte Sicherung wieder her; das Programm hat nichts verändert.`,
        en: `The database ${file} is damaged. Please move the file to a safe place and restore the latest backup; the program has changed nothing.`,
      }
    case 'newer':
      return {
        de: `Die Datenbank ${file} stammt aus einer neueren Version von Meinungsbild. Bitte starten Sie die neuere Version oder stellen Sie eine Sicherung aus der Zeit davor wieder her.`,
        en: `The database ${file} comes from a newer version of Meinungsbild. Please start the newer version or restore a backup from before.`,
      }
    case 'inUse':
      return {
        de: `Die Datenbank ${file} ist schon in Gebrauch. Bitte beenden Sie zuerst den anderen Prozess, der mit ihr läuft.`,
        en: `The database ${file} is already in use. Please stop the other process that runs on it first.`,
      }
    case 'unreachable':
      return {
        de: `Die Datenbank ${file} ist nicht zu erreichen. Bitte prüfen Sie, ob der Server läuft, ob Name und Passwort in der Adresse stimmen und ob es die Datenbank gibt.`,
        en: `The database ${file} cannot be reached. Please check that the server is running, that name and password in the address are right and that the database exists.`,
      }
    case 'tooOld':
      return {
        de: `Der Datenbankserver ${file} ist älter als PostgreSQL 15. Bitte verwenden Sie eine neuere Version.`,
        en: `The database server ${file} is older than PostgreSQL 15. Please use a newer version.`,
      }
    default:
      return code satisfies never
  }
}
