import { parentPort, workerData } from 'node:worker_threads'
import { openDatabase } from '../open-database.ts'
import { sqliteDatabase } from '../sqlite-database.ts'
import { channel } from '../thread/channel.ts'
import { serveDatabase } from '../thread/serve-database.ts'

/* A thread that does nothing but hold a file. */

const { file, migrations } = workerData
const opened = openDatabase(file, migrations)
if (!opened.ok) throw new Error(opened.refusal.sentence.en)
if (parentPort === null) throw new Error('This is the program of a thread.')
channel(parentPort, serveDatabase(sqliteDatabase(opened.database)))
