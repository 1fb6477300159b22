import type { Plugin } from 'vite';

export declare const viteTables: Plugin;
export declare const esbuildLoader: Record<'.tsv', 'text'>;
