/**
 * What the wmill CLI is installed from: packages of npm, by version and by the SHA-512 of their archives. Left out are its
 * bundler and Svelte, which it loads for codebases and raw apps alone: those are never handed to it.
 */
import type { Package } from "./npm-packages.ts";

export const WMILL = "1.819.0";

export const wmillPackages: readonly Package[] = [
  {
    name: "windmill-cli",
    version: "1.819.0",
    sha512: "/sxOQRPWjBxuoVBKutLxy1ZX/EYifgyVahLbzNsf2xWR5IJJ3qim9p/Y5jJL3caai1PbmeY/LLQrjK6JAr3Nig==",
  },
  {
    name: "windmill-parser-wasm-asset",
    version: "1.753.0",
    sha512: "zpJhjvcU8EWRoOJzas/nRGKjGdQnvzeB9GOxP+Mdmnk8BFk3uehsmHS2Krxyjo36fUrCHqobbnffEqf0g3LIGg==",
  },
  {
    name: "windmill-parser-wasm-csharp",
    version: "1.510.1",
    sha512: "qm09YmnbeYHLwYn1jUnObVzPhYO9NZKMlIO7nlo7zPJBXqksgG5fK/KCtwGw9rChrnz+DsvM9wP5FhrwRLMtwQ==",
  },
  {
    name: "windmill-parser-wasm-go",
    version: "1.761.0",
    sha512: "jNM0kh0U5uSetwBVSmueFs91GTdbn/tffny2XB1LrrSUElP5i+PK7i12zrWNT2q9JUK2L215CbmyfNmkacbo1Q==",
  },
  {
    name: "windmill-parser-wasm-java",
    version: "1.510.1",
    sha512: "Zle+JZT/ZwUArUVacUudYlS+CaHp2lSnkqD/IhWaRUG+gcv26VbERnrrHPonqXbVMS+eA9ElfXrFM5j0ukaXUw==",
  },
  {
    name: "windmill-parser-wasm-nu",
    version: "1.510.1",
    sha512: "AJLFiUy6af+LpUe7CddDo4+JOmw3c0K/1iOWh8NdTwXcLDj90lL6089mdsVo1apyloLgrTbcuFDzZMXVGBgtCg==",
  },
  {
    name: "windmill-parser-wasm-php",
    version: "1.647.1",
    sha512: "u2qaMkupSdhJibxvkLh3r/y36IARvnYNTLXWvOKxcQ0G/BPUB4+yF5o/yf47vv9zUV5WZv4mrdsKDt/pZDYeDg==",
  },
  {
    name: "windmill-parser-wasm-py",
    version: "1.782.0",
    sha512: "ZnpEvhbffaJI+Uq7HH1mVO6kUgR4uiAIIxaLa30Pqb1/oz0h4abT6W7bFOApIE5X9SDOuycoaDBEr9Ogm6ZLzQ==",
  },
  {
    name: "windmill-parser-wasm-py-imports",
    version: "1.693.1",
    sha512: "FC0KbREe2G/sa/9kYIR930wmWw+VL6PvEIqg12J3dsJes3A+0x5JIUPT/jeD+c24DrG0ko/Ub7yDnYs56Bem7g==",
  },
  {
    name: "windmill-parser-wasm-r",
    version: "1.668.1",
    sha512: "5YNeUibxpNBvYrxCgQcz1PxGhTFx2CyEpg2udtIhq7bx0d4gF/KDZVupMeQmAObmrEtTSFGUWNRJ4zXSWNrSpQ==",
  },
  {
    name: "windmill-parser-wasm-regex",
    version: "1.764.0",
    sha512: "V2eFdKD90gqWikOvjl2fwMpFqiFt/21+4iQMbiNJYl7Lm2UiEcEZ4r9bpgJLG4TLOLqvD6+u4Ju3WaytxN2O2w==",
  },
  {
    name: "windmill-parser-wasm-ruby",
    version: "1.526.1",
    sha512: "rMBQA8s21wmL2kA5ztRs/ZgVA3ckxe9/NLjxl3iQPL0CX6DlvfaUH0O+AnhpXXDMyBs1Y1SZIhcnbnvsHZ3R8g==",
  },
  {
    name: "windmill-parser-wasm-rust",
    version: "1.647.1",
    sha512: "9yGLYZX2Hn9TdTqGY/5Fp50ftzgUsrfBkSK9vJkKJd5Amyg+yXLBGzd8pz6Org+4uxMenz/16wpsgijvo6uhhQ==",
  },
  {
    name: "windmill-parser-wasm-ts",
    version: "1.695.0",
    sha512: "9EFxeRZWmfb7EyhSlcG7dzTTKETPRYAvpRlxxLkhhtI5I219wFgI7kwrMpz4stXHJj/aqBknVv66NQHRstSJmw==",
  },
  {
    name: "windmill-parser-wasm-yaml",
    version: "1.770.0",
    sha512: "RngxbcKYYFt3MHYqdYTzbtH6EMPfqJtY4/mqRqfLUie4cE9mmOBa9X9M3VEFVo53CD1dCRa9wJKZmeJzE5We5Q==",
  },
];
