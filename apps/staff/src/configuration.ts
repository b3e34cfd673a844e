import { join } from 'node:path'
import { logFormat, readSettings, setting, type Environment } from '@meinungsbild/service'
import type { StoragePlace } from '@meinungsbild/storage'
import { z } from 'zod'

const settings = z
  .object({
    /** Folder of the database, unless it lies on a server, and, in `keys`, of the inside's key. */
    STAFF_DATA: setting.text,
    /** PostgreSQL in the place of the file in the folder. */
    STAFF_DATABASE: setting.postgres.optional(),
    STAFF_HOST: setting.text.default('127.0.0.1'),
    STAFF_PORT: setting.port.default(4_020),
    STAFF_OPERATIONS_PORT: setting.port.optional(),
    STAFF_PUBLIC_URL: setting.address.optional(),
    COLLECTOR_INTERNAL_URL: setting.address,
    COLLECTOR_PUBLIC_URL: setting.address,
    ADMISSION_INTERNAL_URL: setting.address,
    ADMISSION_PUBLIC_URL: setting.address,
    LOG_FORMAT: logFormat,
    SECURITY_CONTACT: setting.contact.optional(),
  })
  .transform((given) => ({
    folder: given.STAFF_DATA,
    place: staffPlace(given.STAFF_DATA, given.STAFF_DATABASE),
    host: given.STAFF_HOST,
    port: given.STAFF_PORT,
    operationsPort: given.STAFF_OPERATIONS_PORT,
    publicUrl: given.STAFF_PUBLIC_URL,
    collector: { internalUrl: given.COLLECTOR_INTERNAL_URL, publicUrl: given.COLLECTOR_PUBLIC_URL },
    admission: { internalUrl: given.ADMISSION_INTERNAL_URL, publicUrl: given.ADMISSION_PUBLIC_URL },
    logFormat: given.LOG_FORMAT,
    securityContact: given.SECURITY_CONTACT,
  }))

/** Where the inside's database lies. */
export function staffPlace(folder: string, address: string | undefined): StoragePlace {
  return address === undefined ? { file: join(folder, 'staff.sqlite') } : { address }
}

/** Where and with whom the process runs, or a sentence that names the first setting that is missing or wrong. */
export function readConfiguration(environment: Environment) {
  return readSettings(settings, environment)
}
