/** Before the first schema: no `new Function`, which a strict Content-Security-Policy reports. */
import { config } from 'zod/mini';

config({ jitless: true });
