/** The sandbox's door: what pages need of it besides content and screens. */
export { NETWORK_NAMES } from './desk/network-names.ts';
