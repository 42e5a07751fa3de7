// Generated from schemas/ by `pnpm generate`. Do not edit.
import type { ValidateFunction } from "ajv";
export declare const fleet: ValidateFunction;
export declare const central: ValidateFunction;
export declare const edge: ValidateFunction;
