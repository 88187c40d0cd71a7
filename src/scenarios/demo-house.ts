import { demoPassword } from '../seed/demo-seed.service.js';
import type { House } from './cast.js';

/** The accounts of the demo agency that keep its registers and read its cases. */
export const demoHouse: House = { administrator: 'admin1', observer: 'supervisor1', password: demoPassword };
