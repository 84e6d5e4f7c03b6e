import { environment } from './app/action-event.ts'
import { runAction } from './app/action-host.ts'

await runAction(environment)
