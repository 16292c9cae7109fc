/** The framed page of the tests of `<usage-frame>`: of the same origin, with this page as its only host. */
import { startFramePage } from '../../src/embed/frame-page.js';

void startFramePage({ hosts: [location.origin], api: null });
