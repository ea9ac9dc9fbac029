package dev.gatun.exec.job;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What only processes of one job know. It is proved and never sent. */
record Token(String secret) {

    private static final String ALGORITHM = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    static final int PROOF_BYTES = 32;
    static final int NONCE_BYTES = 16;

    static Token random() {
        return new Token(HexFormat.of().formatHex(nonce()));
    }

    /** A number that is used once, so that no proof can be used again. */
    static byte[] nonce() {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        return nonce;
    }

    byte[] proof(byte[]... of) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            for (byte[] part : of) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    boolean proves(byte[] proof, byte[]... of) {
        return MessageDigest.isEqual(proof, proof(of));
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "a token";
    }
}
