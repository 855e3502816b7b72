/** Whom a citizen in a country calls, by the shipped numbers. */
import data from '../../../data/directory/emergency-numbers.json' with { type: 'json' };
import { type EmergencyCall, emergencyCall } from '../../domain/directory/emergency-call.ts';

export function callIn(country: string | null): EmergencyCall {
  return emergencyCall(country, data.countries);
}
