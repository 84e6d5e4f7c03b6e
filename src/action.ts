import { runAction } from './hosts/action/action-host.ts'
import { environment } from './hosts/action/event-file.ts'
import { startWorkerParser } from './hosts/worker-parser.ts'

// The bundler would copy a file that it sees named beside `import.meta.url`.
const here = import.meta.url

await runAction(environment, () => startWorkerParser(new URL('parse-worker/index.js', here)))
