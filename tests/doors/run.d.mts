export const ROOT: string;
export const CALLED_FROM: string;

interface RunOptions {
  cwd?: string;
  env?: Record<string, string>;
  out?: 'show' | 'aside' | 'keep';
}
interface Ran {
  code: number;
  output: string;
}

export function run(command: string, args: string[], options?: RunOptions): Promise<Ran>;
export function runTool(name: string, args: string[], options?: RunOptions): Promise<Ran>;
