import { version } from '../../package.json';

/** The version of this package; outputs of another version are not mixed with its own. */
export const VERSION: string = version;
