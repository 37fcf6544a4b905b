declare module 'autocannon' {
  type Options = {
    readonly url: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly connections: number;
    readonly duration: number;
  };
  type Result = {
    readonly non2xx: number;
    readonly errors: number;
    readonly '2xx': number;
    readonly duration: number;
  };

  export default function autocannon(options: Options): Promise<Result>;
}
