import type { MavenArtifact } from "./maven-artifact.ts";

/** OpenSearch with its security plugin, as Maven Central has it; 3.4.0 is the newest whose security plugin is there. */
export const opensearchVersion = "3.4.0";

/** The archives that make it, each with its SHA-256. */
export const opensearchArtifacts: readonly MavenArtifact[] = [
  artifact("com.fasterxml.jackson.core:jackson-core:2.18.2", "lib", "d8054ae7c0d1c2d2f55d28e46026ebe5892881f3fab5f439233184381c3b4a1f"),
  artifact(
    "com.fasterxml.jackson.dataformat:jackson-dataformat-cbor:2.18.2",
    "lib",
    "85aad1b6111f5f4d1da3603958daf9b245c6f6435c691ea2bb6fab1aef330a17",
  ),
  artifact(
    "com.fasterxml.jackson.dataformat:jackson-dataformat-smile:2.18.2",
    "lib",
    "efd01ab51100261eb76302774449107634ad2878f2c44ca417a3300252e0614a",
  ),
  artifact(
    "com.fasterxml.jackson.dataformat:jackson-dataformat-yaml:2.18.2",
    "lib",
    "381a1c0711e4bb88561a6c0008b5a945465628ca07764ccd66a0d97ee07ad612",
  ),
  artifact("com.github.luben:zstd-jni:1.5.6-1", "lib", "a69596f842803594a28d32ac47bc3f5527856c518058226e134bb602010eae34"),
  artifact("com.google.protobuf:protobuf-java:3.25.8", "lib", "72bdb32eb38cafb7dcd288262c29a34d57cba2e19101af9685155ba8c0a56008"),
  artifact("com.jcraft:jzlib:1.1.3", "lib", "89b1360f407381bf61fde411019d8cbd009ebb10cff715f3669017a031027560"),
  artifact("com.tdunning:t-digest:3.3", "lib", "dc8be5228e0733e12fbe35eeffb6f720dff576bb2eb5dee69c1c211adcd7aeb9"),
  artifact("io.projectreactor:reactor-core:3.8.0", "lib", "d195fbaaff25fbd5ea482f721a832c1cb441e8c3e5e72ef8301f559adc6f3f14"),
  artifact("jakarta.annotation:jakarta.annotation-api:1.3.5", "lib", "85fb03fc054cdf4efca8efd9b6712bbb418e1ab98241c4539c8585bbc23e1b8a"),
  artifact("joda-time:joda-time:2.12.7", "lib", "385282b005818cfaccdbe8bd2429811e7e641782f2b88932a6b8ff51d668f616"),
  artifact("net.bytebuddy:byte-buddy:1.17.7", "lib", "3575dcb8a98faf943d3c1595c47a16047c4fce8a83ebbb26262f1a2f67546357"),
  artifact("net.java.dev.jna:jna:5.16.0", "lib", "3f5233589a799eb66dc2969afa3433fb56859d3d787c58b9bc7dd9e86f0a250c"),
  artifact("net.sf.jopt-simple:jopt-simple:5.0.4", "lib", "df26cc58f235f477db07f753ba5a3ab243ebe5789d9f89ecf68dd62ea9a66c28"),
  artifact("org.apache.logging.log4j:log4j-api:2.21.0", "lib", "b47e88980ddd45b1ade28ac8ad8228adec9e4e712b09420d42050f47af080525"),
  artifact("org.apache.logging.log4j:log4j-core:2.21.0", "lib", "d0f77cecddc269169bef40873e53a9610ba38ca1c4a1cff32f306b3a7ea8a7ea"),
  artifact("org.apache.logging.log4j:log4j-jul:2.21.0", "lib", "d8805608f92c0ac468ae7b469182415390ab6c414d9116ae4865461595ecdbdc"),
  artifact("org.apache.lucene:lucene-analysis-common:10.3.2", "lib", "1403e0df203a9037628015bcd9ca46cfa899430bdfb939374ccecc34cdcdf46b"),
  artifact("org.apache.lucene:lucene-backward-codecs:10.3.2", "lib", "e87d64b0da4bbe1a18b56fbe697a8cf6e695b2b71da56e61199bfc97781639cd"),
  artifact("org.apache.lucene:lucene-core:10.3.2", "lib", "c835a3cc27cd572c2c8d93771c53adfe97bc11e1abcc353b87a5d290f8a01a08"),
  artifact("org.apache.lucene:lucene-grouping:10.3.2", "lib", "e97ae17dc113882b2b5019a02cf0b748f9465ac0f5636be277dd426b21817ac0"),
  artifact("org.apache.lucene:lucene-highlighter:10.3.2", "lib", "d9c4354e8c09b465e5f9e11b105f99bd27481f0d86ec5e23e1d3214bb2a43c09"),
  artifact("org.apache.lucene:lucene-join:10.3.2", "lib", "f2d4de1fcf37f9db9d2052177e9b7760d0ecaf4385c98ee9204685079ff2d42d"),
  artifact("org.apache.lucene:lucene-memory:10.3.2", "lib", "67d05345791d012e1d72189733a76c9788702b3551064e1eaace6753aa255ba8"),
  artifact("org.apache.lucene:lucene-misc:10.3.2", "lib", "0d14c56c61803deebf4d59c1f927419a50bf5930b0921591d78299bbe8a482bf"),
  artifact("org.apache.lucene:lucene-queries:10.3.2", "lib", "45f9894d2aa3d143a79a980fa941d72f733b4ebd4be66c0b1a79d428e6a0db57"),
  artifact("org.apache.lucene:lucene-queryparser:10.3.2", "lib", "76b950ed3d3d4d3945618a0be76dfc5d9ee90e24f8f3748ae0775c8dbdf3d6b8"),
  artifact("org.apache.lucene:lucene-sandbox:10.3.2", "lib", "670b713d209615e99206c419d19bb5a533025d67fcb6e40e26006b2a09e62051"),
  artifact("org.apache.lucene:lucene-spatial-extras:10.3.2", "lib", "197dd6d314b1178fab9cab25d9747ae34d3ecbbb462f44b95e737a5d171be5ce"),
  artifact("org.apache.lucene:lucene-spatial3d:10.3.2", "lib", "9f4cde2a671122517156d8195793fb7206ae0940a55a60ad17fb6602796371d9"),
  artifact("org.apache.lucene:lucene-suggest:10.3.2", "lib", "2be0ce6fbdece4edf166e346c6ebe6cfd3628c43c5804d54bf179279efde7c94"),
  artifact("org.hdrhistogram:HdrHistogram:2.2.2", "lib", "22d1d4316c4ec13a68b559e98c8256d69071593731da96136640f864fa14fad8"),
  artifact("org.opensearch:opensearch:3.4.0", "lib", "e17e0be5bda16b2b9b14d5444df78169bd70ad3b208163f3f007b244eadbf856"),
  artifact("org.opensearch:opensearch-agent:3.4.0", "lib", "77065420182062ce85ece04dbce9373c619527be16cdc2ba51a3bc5d29ed3e1c"),
  artifact("org.opensearch:opensearch-agent-bootstrap:3.4.0", "lib", "883fd7116168fcc741f391723c01bb01152b4ab1f3ecedfea9164d65e9cab99e"),
  artifact("org.opensearch:opensearch-agent-policy:3.4.0", "lib", "f6a08b95514dcc9e5bd506eb43df2ee3d622bb435d1d56f51a84812b10e0f026"),
  artifact("org.opensearch:opensearch-cli:3.4.0", "lib", "0804f718f9c91e110ce7e79ae62376867ffd784de7d91e69e8e84a48fc98c860"),
  artifact("org.opensearch:opensearch-common:3.4.0", "lib", "6d1a0d369dae2da8a135c8b69b8cd7eca5bad34ed0621a38da96e677bf94b8e4"),
  artifact("org.opensearch:opensearch-compress:3.4.0", "lib", "e889322d66a0ac41ad9b38b81fa7c03e87bffaf77f26cfed71c0234963681435"),
  artifact("org.opensearch:opensearch-core:3.4.0", "lib", "c62fb5f12d3a2ef7218732a19d48b995c601d6afcc67dbd8cede35052b4b763b"),
  artifact("org.opensearch:opensearch-geo:3.4.0", "lib", "444c2e7cc31907e84868020967d9f109116bea366463000f62b4d4024714ec9d"),
  artifact("org.opensearch:opensearch-plugin-classloader:3.4.0", "lib", "1dad3fc19c97dba089488a74d467afffbbbd1d2ec7db826bc9fb900d9ca2b85d"),
  artifact("org.opensearch:opensearch-secure-sm:3.4.0", "lib", "6bb3525001155cdf9c5b6f21a5ddf7ece479d107f5a83947477ecc5e200cc9cf"),
  artifact("org.opensearch:opensearch-task-commons:3.4.0", "lib", "c9747e1480b2c53b48a39512d7f2a1930eecf6351c2cdf799193801ae45dbb57"),
  artifact("org.opensearch:opensearch-telemetry:3.4.0", "lib", "6b12b9afb32b57b6a2e9ef545a0b7d2e61064c2e0cb4f90574faed233db9f472"),
  artifact("org.opensearch:opensearch-x-content:3.4.0", "lib", "4ca34897ba4ebdc3207393875acf7798700ec9597b3bba92dbfc04a78cda302d"),
  artifact("org.reactivestreams:reactive-streams:1.0.4", "lib", "f75ca597789b3dac58f61857b9ac2e1034a68fa672db35055a8fb4509e325f28"),
  artifact("org.roaringbitmap:RoaringBitmap:1.3.0", "lib", "73443a71a2e2401c7d518a487983539fcaf5f9652efbd178f929e7b6d36881d0"),
  artifact("org.yaml:snakeyaml:2.1", "lib", "69a4537045ddbcaed4c68eef074462eb12d324d7953f62c5ecd35df645e8aec9"),
  artifact(
    "io.netty:netty-buffer:4.2.7.Final",
    "modules/transport-netty4",
    "b81613c8ed22b1cc39eccf2a28bd0c1d4561fb2e5e542061617ef4ce1d228bf5",
  ),
  artifact(
    "io.netty:netty-codec:4.2.7.Final",
    "modules/transport-netty4",
    "5f369658381789998c042a98f02da71d9c39884bbb4f7fd58282f765e09ca031",
  ),
  artifact(
    "io.netty:netty-codec-base:4.2.7.Final",
    "modules/transport-netty4",
    "6360415b7c87160afcde5e7d4946c35539b9f043e8166c91a7fff95cc6067d9f",
  ),
  artifact(
    "io.netty:netty-codec-compression:4.2.7.Final",
    "modules/transport-netty4",
    "edd53ad34991804301a46571113d8ffb4d6f67e6d874674dafbb915724275cb3",
  ),
  artifact(
    "io.netty:netty-codec-http:4.2.7.Final",
    "modules/transport-netty4",
    "2984dd38420a61c4dd68fcacc51ffc528eb46f73f7795cdafdb3a4d6fcb76862",
  ),
  artifact(
    "io.netty:netty-codec-http2:4.2.7.Final",
    "modules/transport-netty4",
    "c98254983dffa9c62bccb0e39638e1138feb4dd7b46e7a663e790f6a070a9306",
  ),
  artifact(
    "io.netty:netty-common:4.2.7.Final",
    "modules/transport-netty4",
    "2345bc0ed5843fa57aa49eba67529485c3a1d420fcf0429324c8220c7a80e9a6",
  ),
  artifact(
    "io.netty:netty-handler:4.2.7.Final",
    "modules/transport-netty4",
    "21d063409c12dbcec46d380c8856a0f7b6a5b68bb5f1d005eb065b4d64146cb3",
  ),
  artifact(
    "io.netty:netty-resolver:4.2.7.Final",
    "modules/transport-netty4",
    "7e4d569867e6c08437fb21a220ea01c294b0e38f01149b683c895a1bcd928438",
  ),
  artifact(
    "io.netty:netty-transport:4.2.7.Final",
    "modules/transport-netty4",
    "aadc6fb05c14fb789368ca3f854721549c72f6c0d81798bbccf9de1bb716892b",
  ),
  artifact(
    "io.netty:netty-transport-native-unix-common:4.2.7.Final",
    "modules/transport-netty4",
    "736703b3f6d127e182f5be888b6e15732b0c08d6634e00725352a6a9d19974b2",
  ),
  artifact(
    "org.opensearch.plugin:transport-netty4-client:3.4.0",
    "modules/transport-netty4",
    "5f58838d8365662955fdebcba8ea310f899d614d3faa6db7b2b32d5b7838e945",
  ),
  artifact(
    "org.apache.commons:commons-collections4:4.5.0",
    "plugins/opensearch-security",
    "00f93263c267be201b8ae521b44a7137271b16688435340bf629db1bac0a5845",
  ),
  artifact(
    "org.opensearch.plugin:opensearch-security:3.4.0.0:zip",
    "plugins/opensearch-security",
    "fc164c084979f7f793d295b6bca56bf8bee76dafb762adef9f14fa872e0a7596",
  ),
];

function artifact(coordinates: string, folder: string, sha256: string): MavenArtifact {
  const [group = "", name = "", version = "", type = "jar"] = coordinates.split(":");
  return { group, name, version, type: type as MavenArtifact["type"], folder, sha256 };
}
