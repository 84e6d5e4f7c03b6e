// `event-file` has to be loaded first; the names keep the imports sorted that way.
import { environment } from './hosts/action/event-file.ts'
import { runAction } from './hosts/action/run-action.ts'
import { startWorkerParser } from './hosts/worker-parser.ts'

// The bundler would copy a file that it sees named beside `import.meta.url`.
const here = import.meta.url

await runAction(environment, () => startWorkerParser(new URL('parse-worker/index.js', here)))
